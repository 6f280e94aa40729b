package org.verbatelier.index;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbatelier.core.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PassageTest {

    @Test
    void contextIsCutBetweenWords() {
        String text = "La porte du hall ne ferme plus depuis lundi";
        assertEquals(new Passage(new Span(12, 16), "porte du ", "hall", " ne ferme"),
                Passage.of(text, new Span(12, 16), 10));
    }

    @Test
    void aShortTextIsShownWhole() {
        assertEquals(new Passage(new Span(3, 8), "La ", "porte", " !"), Passage.of("La porte !", new Span(3, 8), 60));
    }

    @Test
    void withoutContextOnlyTheMatchIsShown() {
        assertEquals(new Passage(new Span(3, 8), "", "porte", ""), Passage.of("La porte !", new Span(3, 8), 0));
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        String family = "👩\u200d👩\u200d👧";
        String text = family.repeat(20) + "mot" + "e\u0301".repeat(60);
        int at = text.indexOf("mot");
        for (int context = 0; context < 60; context++) {
            Passage passage = Passage.of(text, new Span(at, at + 3), context);
            assertEquals(0, passage.left().length() % family.length(), "left at " + context);
            assertEquals(0, passage.right().length() % 2, "right at " + context);
            assertTrue(passage.left().length() <= context && passage.right().length() <= context);
        }
    }

    @Test
    void theThreePartsAreAlwaysAPieceOfTheText() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(30); n > 0; n--) {
                text.append(new String[] { "a", "mot", " ", "  ", "😀", "\n", "e\u0301", "," }[random.nextInt(8)]);
            }
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            int context = random.nextInt(20);
            Passage passage = Passage.of(text.toString(), new Span(start, end), context);
            assertEquals(text.substring(start, end), passage.match());
            assertTrue(text.substring(0, start).endsWith(passage.left()) && passage.left().length() <= context);
            assertTrue(text.substring(end).startsWith(passage.right()) && passage.right().length() <= context);
        }
    }
}
