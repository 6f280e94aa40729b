package org.verbatelier.presentation.workshop;

import org.verbatelier.core.operation.CardData;

/**
 * A card as the wall shows it.
 *
 * @param data what is recorded of it
 * @param words the words as they may be shown: masked, shortened; null when they must not be quoted
 * @param isTenant whether a tenant says them
 */
public record WallCard(CardData data, String words, boolean isTenant) {

    /** Whether its words must not be shown. */
    public boolean isWithheld() {
        return words == null;
    }
}
