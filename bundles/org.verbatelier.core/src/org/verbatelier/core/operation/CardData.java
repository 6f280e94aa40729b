package org.verbatelier.core.operation;

import org.verbatelier.core.Span;
import org.verbatelier.model.corpus.Card;

/**
 * A passage on the wall of a sharing workshop as a value; see the model's {@code Card}.
 *
 * @param workshop title of the workshop
 * @param verbatim identifier of the verbatim
 * @param start first UTF-16 unit of the passage
 * @param end unit after the last one, greater than {@code start}
 * @param group name of the group it was put into; empty while it is not sorted
 * @param votes votes it received, from 0
 */
public record CardData(String workshop, String verbatim, int start, int end, String group, int votes) {

    /** The values of a card. */
    public static CardData of(Card card) {
        return new CardData(card.getWorkshop(), card.getVerbatim(), card.getStart(), card.getEnd(),
                card.getGroup() == null ? "" : card.getGroup(), card.getVotes());
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether both are the same passage on the same wall, wherever it was put. */
    public boolean isSamePassage(CardData other) {
        return workshop.equals(other.workshop) && verbatim.equals(other.verbatim) && start == other.start
                && end == other.end;
    }

    /** The same card in another group; empty for none. */
    public CardData withGroup(String newGroup) {
        return new CardData(workshop, verbatim, start, end, newGroup, votes);
    }

    /** The same card with other votes. */
    public CardData withVotes(int newVotes) {
        return new CardData(workshop, verbatim, start, end, group, newVotes);
    }
}
