package org.verbatelier.presentation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChipShelvesTest {

    private static boolean overlap(ChipShelves.Place one, ChipShelves.Place two, int height) {
        return one.x() < two.x() + two.width() && two.x() < one.x() + one.width() && one.y() < two.y() + height
                && two.y() < one.y() + height;
    }

    @Test
    void chipsStandSideBySideThenBelow() {
        ChipShelves shelves = ChipShelves.of(List.of(new ChipShelves.Chip(0, 40), new ChipShelves.Chip(0, 40),
                new ChipShelves.Chip(0, 40)), new ChipShelves.Column(100, 15, 5, 100, 30));
        assertEquals(List.of(new ChipShelves.Place(0, 0, 40), new ChipShelves.Place(45, 0, 40),
                new ChipShelves.Place(0, 20, 40)), shelves.places());
    }

    @RepeatedTest(200)
    void noChipIsOverAnotherOrBeyondTheColumnAndNoneIsForgotten(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int width = 30 + random.nextInt(170);
        int y = random.nextInt(40) - 20;
        List<ChipShelves.Chip> chips = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            y += random.nextInt(3) * 20;
            chips.add(new ChipShelves.Chip(y, 1 + random.nextInt(width)));
        }
        ChipShelves.Column column = new ChipShelves.Column(width, 15, 3, y + random.nextInt(80), 30);
        ChipShelves shelves = ChipShelves.of(chips, column);
        List<ChipShelves.Place> placed = new ArrayList<>();
        for (int i = 0; i < chips.size(); i++) {
            ChipShelves.Place place = shelves.places().get(i);
            if (place != null) {
                assertTrue(place.y() >= chips.get(i).y() && place.width() == chips.get(i).width());
                placed.add(place);
            }
        }
        assertEquals(placed.size() < chips.size(), shelves.more() != null);
        if (shelves.more() != null) {
            placed.add(shelves.more());
        }
        for (int i = 0; i < placed.size(); i++) {
            assertTrue(placed.get(i).x() >= 0 && placed.get(i).x() + placed.get(i).width() <= width);
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(placed.get(i), placed.get(j), 15), placed.toString());
            }
        }
    }
}
