package org.verbatelier.core.operation;

import java.util.List;

/**
 * A coder takes codings away.
 *
 * @param coder whose layer loses them
 * @param codings the codings exactly as they are
 */
public record RemoveCodings(String coder, List<CodingData> codings) implements Operation {

    public RemoveCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public Operation inverse() {
        return new AddCodings(coder, codings);
    }
}
