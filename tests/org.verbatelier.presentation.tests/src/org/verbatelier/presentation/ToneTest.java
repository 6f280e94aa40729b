package org.verbatelier.presentation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ToneTest {

    @ParameterizedTest
    @ValueSource(strings = { "#ffffff", "#f7f7f7", "#2f2f2f", "#1e1f22", "#000000" })
    void everyColourIsReadableOnEveryBackground(String background) {
        Rgb ground = Rgb.parse(background);
        for (int hue = 0; hue < 360; hue += 7) {
            for (double lightness = 0; lightness <= 1; lightness += 0.1) {
                Tone tone = Tone.of(Rgb.ofHsl(hue, 0.7, lightness), ground);
                assertTrue(tone.text().contrast(tone.fill()) >= 4.5, () -> tone + " on " + background);
                assertTrue(tone.stripe().contrast(ground) >= 3, () -> tone + " on " + background);
            }
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Rgb.BLACK.contrast(Rgb.WHITE), 1e-9);
        assertEquals(4.54, Rgb.parse("#767676").contrast(Rgb.WHITE), 0.01);
        assertEquals(Rgb.parse("#ff0000"), Rgb.ofHsl(0, 1, 0.5));
        assertEquals("#0a0b0c", Rgb.parse("#0A0B0C").toString());
    }
}
