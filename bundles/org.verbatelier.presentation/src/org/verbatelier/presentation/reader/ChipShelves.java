package org.verbatelier.presentation.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places chips in a column beside a paragraph: each level with its words or below, side by side while there is room, none
 * over another and none beyond the column. Those that find no room before {@code limit} are gathered under a last chip.
 *
 * @param places where each chip is, in the order given; null for one that found no room
 * @param more where the chip that stands for the others is; null when all found room
 */
public record ChipShelves(List<Place> places, Place more) {

    /**
     * A chip to be placed.
     *
     * @param y where its words begin
     * @param width its width, at most that of the column
     */
    public record Chip(int y, int width) {}

    /** The upper left corner of a chip and its width. */
    public record Place(int x, int y, int width) {}

    /**
     * The column.
     *
     * @param width room from left to right
     * @param height height of any chip
     * @param gap least distance between chips
     * @param limit no chip reaches below, except the first of its paragraph
     * @param moreWidth width of the chip that stands for others
     */
    public record Column(int width, int height, int gap, int limit, int moreWidth) {}

    /** Places chips that are in reading order. */
    public static ChipShelves of(List<Chip> chips, Column column) {
        List<Place> places = new ArrayList<>();
        int x = 0;
        int y = Integer.MIN_VALUE;
        for (Chip chip : chips) {
            if (places.isEmpty() || chip.y() >= y + column.height()) {
                x = 0;
                y = chip.y();
            } else if (chip.y() > y || x + chip.width() > column.width()) {
                x = 0;
                y += column.height() + column.gap();
            }
            if (!places.isEmpty() && y + column.height() > column.limit()) {
                return gathered(chips.size(), places, column);
            }
            places.add(new Place(x, y, chip.width()));
            x += chip.width() + column.gap();
        }
        return new ChipShelves(List.copyOf(places), null);
    }

    /** The chip for the others stands after the last one placed, or instead of it. */
    private static ChipShelves gathered(int size, List<Place> places, Column column) {
        int y = places.getLast().y();
        int x = places.getLast().x() + places.getLast().width() + column.gap();
        while (x > 0 && x + column.moreWidth() > column.width()) {
            x = places.removeLast().x();
        }
        List<Place> all = new ArrayList<>(places);
        all.addAll(Collections.nCopies(size - places.size(), null));
        return new ChipShelves(Collections.unmodifiableList(all), new Place(x, y, column.moreWidth()));
    }
}
