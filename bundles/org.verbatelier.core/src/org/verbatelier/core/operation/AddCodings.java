package org.verbatelier.core.operation;

import java.util.List;

/**
 * A coder applies codes to spans.
 *
 * @param coder whose layer receives them
 * @param codings the codings, at least one; identifiers new to the study
 */
public record AddCodings(String coder, List<CodingData> codings) implements Operation {

    public AddCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public Operation inverse() {
        return new RemoveCodings(coder, codings);
    }
}
