package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where cards in columns lie.
 *
 * @param columns columns from left to right; at least one
 * @param height pixels needed from top to bottom
 */
record WallLayout(List<Column> columns, int height) {

    /**
     * A column of the wall.
     *
     * @param bounds all of it, its head included
     * @param cards one for each card of its group, from top to bottom
     */
    record Column(Rectangle bounds, List<Rectangle> cards) {}

    /** A card by its place: column, then place in it; -1 for the column itself. */
    record Place(int column, int card) {

        Place {
            card = Math.max(-1, card);
        }
    }

    /**
     * Lays out columns of cards.
     *
     * @param heights of the cards of each column, in pixels
     * @param width of a column
     * @param gap between columns and between cards
     * @param head height of the head of a column
     * @param room height of the window, which columns fill at least
     */
    static WallLayout of(List<List<Integer>> heights, int width, int gap, int head, int room) {
        List<List<Rectangle>> cards = new ArrayList<>();
        int lowest = room;
        for (int column = 0; column < heights.size(); column++) {
            List<Rectangle> places = new ArrayList<>();
            int y = gap + head;
            for (int height : heights.get(column)) {
                places.add(new Rectangle(left(column, width, gap) + gap, y, width - 2 * gap, height));
                y += height + gap;
            }
            lowest = Math.max(lowest, y + gap);
            cards.add(places);
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < cards.size(); column++) {
            columns.add(new Column(new Rectangle(left(column, width, gap), gap / 2, width, lowest - gap),
                    List.copyOf(cards.get(column))));
        }
        return new WallLayout(List.copyOf(columns), lowest);
    }

    private static int left(int column, int width, int gap) {
        return gap + column * (width + gap);
    }

    /** Pixels needed from left to right. */
    int width() {
        Rectangle last = columns.getLast().bounds();
        return last.x + last.width + columns.getFirst().bounds().x;
    }

    /** What lies at a point; empty between columns. */
    Optional<Place> at(int x, int y) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).bounds().contains(x, y)) {
                List<Rectangle> cards = columns.get(column).cards();
                for (int card = 0; card < cards.size(); card++) {
                    if (cards.get(card).contains(x, y)) {
                        return Optional.of(new Place(column, card));
                    }
                }
                return Optional.of(new Place(column, -1));
            }
        }
        return Optional.empty();
    }

    /** Where a place lies: its card, or the head of its column when it is none. */
    Rectangle bounds(Place place) {
        Column column = columns.get(place.column());
        return place.card() < 0 || place.card() >= column.cards().size() ? column.bounds()
                : column.cards().get(place.card());
    }
}
