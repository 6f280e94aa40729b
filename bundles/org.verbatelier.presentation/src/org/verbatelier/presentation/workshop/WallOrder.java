package org.verbatelier.presentation.workshop;

import java.util.Comparator;

import org.verbatelier.core.operation.CardData;

/** In which order the cards of a group are shown. */
public enum WallOrder {

    /** As the corpus has them. */
    CORPUS,
    /** Those with most votes first. */
    VOTES,
    /** The shortest passage first. */
    LENGTH;

    /** Compares cards that come in corpus order. */
    Comparator<CardData> comparator() {
        return switch (this) {
            case CORPUS -> Comparator.comparingInt(card -> 0);
            case VOTES -> Comparator.comparingInt(CardData::votes).reversed();
            case LENGTH -> Comparator.comparingInt(card -> card.end() - card.start());
        };
    }
}
