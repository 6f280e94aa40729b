package org.verbatelier.core.operation;

import java.util.List;

/**
 * A coder writes, rewrites or removes notes on verbatims.
 *
 * @param coder whose layer holds the notes
 * @param added notes to add
 * @param removed notes to remove, exactly as they are
 */
public record ChangeMemos(String coder, List<MemoData> added, List<MemoData> removed) implements Operation {

    public ChangeMemos {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public Operation inverse() {
        return new ChangeMemos(coder, removed, added);
    }
}
