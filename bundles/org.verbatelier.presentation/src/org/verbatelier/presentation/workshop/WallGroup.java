package org.verbatelier.presentation.workshop;

import java.util.List;

/**
 * A column of the wall.
 *
 * @param name name of the group; empty for the cards that are still to be sorted
 * @param cards its cards in the order they are shown
 */
public record WallGroup(String name, List<WallCard> cards) {

    public WallGroup {
        cards = List.copyOf(cards);
    }

    /** Whether its cards are still to be sorted. */
    public boolean isUnsorted() {
        return name.isEmpty();
    }

    /** Votes of its cards together. */
    public int votes() {
        return cards.stream().mapToInt(card -> card.data().votes()).sum();
    }
}
