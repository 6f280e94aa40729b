package org.verbatelier.chart;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@DisplayName("Typography")
class TypographyTest {

    private final Typography french = new Typography(Locale.FRENCH);
    private final Typography english = new Typography(Locale.ENGLISH);

    @Test
    @DisplayName("writes French numbers with a comma and unbreakable spaces")
    void frenchNumbers() {
        assertEquals("85,2\u00a0%", french.percent(0.852));
        assertEquals("11,8–31,8\u00a0%", french.interval(0.1183, 0.3178));
        assertEquals("12\u202f345", french.count(12_345));
        assertEquals("2,8", french.decimal(2.75, 1));
        assertEquals("5 janvier 2026", french.date(LocalDate.of(2026, 1, 5)));
        assertEquals("«\u00a0oui\u00a0»", french.quoted("oui"));
    }

    @Test
    @DisplayName("writes English numbers the English way")
    void englishNumbers() {
        assertEquals("85.2%", english.percent(0.852));
        assertEquals("12,345", english.count(12_345));
        assertEquals("5 January 2026", english.date(LocalDate.of(2026, 1, 5)));
        assertEquals("“oui”", english.quoted("oui"));
        assertEquals("why ?", english.spaced("why ?"));
    }

    @Test
    @DisplayName("keeps double punctuation and guillemets on the line of their word")
    void unbreakableSpaces() {
        assertEquals("Accès\u00a0: «\u00a0où\u202f?\u00a0», 95\u00a0%\u202f; fin\u202f!",
                french.spaced("Accès : « où ? », 95 % ; fin !"));
        assertEquals("", french.spaced(""));
    }
}
