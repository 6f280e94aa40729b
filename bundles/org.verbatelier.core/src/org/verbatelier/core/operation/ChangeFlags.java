package org.verbatelier.core.operation;

import java.util.List;

/**
 * A coder marks whole verbatims, or takes marks away.
 *
 * @param coder whose layer holds the marks
 * @param added marks to set
 * @param removed marks to take away, exactly as they are
 */
public record ChangeFlags(String coder, List<FlagData> added, List<FlagData> removed) implements Operation {

    public ChangeFlags {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public Operation inverse() {
        return new ChangeFlags(coder, removed, added);
    }
}
