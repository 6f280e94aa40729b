package org.verbatelier.core.operation;

import java.util.List;

/**
 * A coder changes valence, severity, bounds, code or memo of codings.
 *
 * @param coder whose layer holds them
 * @param before the codings exactly as they are
 * @param after the same codings, in the same order and with the same identifiers, as they shall be
 */
public record ChangeCodings(String coder, List<CodingData> before, List<CodingData> after) implements Operation {

    public ChangeCodings {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public Operation inverse() {
        return new ChangeCodings(coder, after, before);
    }
}
