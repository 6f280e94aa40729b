package org.verbatelier.publish.internal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("An excerpt")
class ExcerptTest {

    @Test
    @DisplayName("leaves short words as they were said, typing errors included")
    void keepsShortWords() {
        assertEquals("jai fait 3 demandes pr le robinet",
                Excerpt.of(" jai fait 3 demandes pr le robinet\n", false, false));
        assertEquals("[…] et rien depuis […]", Excerpt.of("et rien\r\n depuis", true, true));
    }

    @Test
    @DisplayName("cuts long words at the end of a sentence, else of a word, and shows it")
    void cutsLongWords() {
        String sentence = "Je relance depuis janvier pour une infiltration au plafond de la chambre. ";
        assertEquals(sentence.repeat(3).strip() + " […]", Excerpt.of(sentence.repeat(5), false, false));
        String words = "encore et toujours ".repeat(30);
        String excerpt = Excerpt.of(words, false, false);
        assertTrue(excerpt.endsWith("toujours […]") || excerpt.endsWith("et […]") || excerpt.endsWith("encore […]"));
        assertTrue(excerpt.length() <= Excerpt.LONGEST + 4, excerpt);
    }

    @Test
    @DisplayName("never cuts a character in two")
    void keepsCharactersWhole() {
        String excerpt = Excerpt.of("x" + "\uD83D\uDE00".repeat(200), false, false);
        assertTrue(Character.isLowSurrogate(excerpt.charAt(excerpt.indexOf(' ') - 1)));
    }
}
