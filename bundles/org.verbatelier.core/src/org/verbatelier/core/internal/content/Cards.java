package org.verbatelier.core.internal.content;

import java.util.Comparator;
import java.util.List;

import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.model.corpus.Card;
import org.verbatelier.model.corpus.CorpusFactory;

/** The cards of sharing workshops in the header, in an order that does not tell how they came there. */
final class Cards {

    private static final Comparator<CardData> ORDER = Comparator.comparing(CardData::workshop)
            .thenComparing(CardData::verbatim).thenComparingInt(CardData::start).thenComparingInt(CardData::end);

    private final List<Card> cards;

    Cards(List<Card> cards) {
        this.cards = cards;
    }

    List<CardData> all() {
        return cards.stream().map(CardData::of).toList();
    }

    void change(ChangeCards op) {
        cards.removeIf(card -> op.removed().contains(CardData.of(card)));
        op.added().forEach(this::add);
    }

    private void add(CardData data) {
        int position = 0;
        while (position < cards.size() && ORDER.compare(CardData.of(cards.get(position)), data) < 0) {
            position++;
        }
        Card card = CorpusFactory.eINSTANCE.createCard();
        card.setWorkshop(data.workshop());
        card.setVerbatim(data.verbatim());
        card.setStart(data.start());
        card.setEnd(data.end());
        card.setGroup(data.group());
        card.setVotes(data.votes());
        cards.add(position, card);
    }
}
