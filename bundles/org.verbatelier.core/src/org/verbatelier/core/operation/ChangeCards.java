package org.verbatelier.core.operation;

import java.util.List;

/**
 * Passages are put on the wall of a sharing workshop, sorted, voted for, or taken away.
 *
 * @param added cards as they shall be
 * @param removed cards exactly as they are
 */
public record ChangeCards(List<CardData> added, List<CardData> removed) implements Operation {

    public ChangeCards {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public Operation inverse() {
        return new ChangeCards(removed, added);
    }
}
