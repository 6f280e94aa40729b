package org.verbatelier.chart.internal;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.chart.TextMeasurer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Words of charts")
class WrappingTest {

    private final Wrapping wrapping = new Wrapping(TextMeasurer.SANS, Typeset.LABEL);

    @Test
    @DisplayName("are broken at spaces, hyphens and slashes and lose nothing")
    void nothingIsLost() {
        String words = "Rendez-vous non honorés/annulés, délai d’intervention anticonstitutionnellement long \ud83d\ude00";
        for (double room = 5; room < 300; room += 7) {
            List<String> lines = wrapping.lines(words, room);
            assertEquals(words.replace(" ", ""), String.join("", lines).replace(" ", ""));
            for (String line : lines) {
                assertTrue(TextMeasurer.SANS.width(line, 9, false) <= room + 0.02
                        || line.codePointCount(0, line.length()) == 1, line + " in " + room);
            }
        }
    }

    @Test
    @DisplayName("hold together at no-break spaces as long as they can")
    void noBreakSpacesHold() {
        assertEquals(List.of("12,0\u00a0%", "des"), wrapping.lines("12,0\u00a0% des", 40));
    }

    @Test
    @DisplayName("are at least one line")
    void empty() {
        assertEquals(List.of(""), wrapping.lines("", 10));
    }
}
