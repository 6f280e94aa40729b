package org.verbatelier.presentation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShadeTest {

    private static void assertReadable(Rgb colour, Shade shade) {
        Tone tone = shade.tone(colour);
        for (Rgb behind : List.of(shade.ground(), shade.selection(true), shade.selection(false))) {
            assertTrue(tone.text().contrast(behind) >= shade.textContrast(), () -> colour + " as word, " + shade);
            assertTrue(tone.stripe().contrast(behind) >= shade.graphicContrast(), () -> colour + " as line, " + shade);
        }
        assertTrue(tone.text().contrast(tone.fill()) >= shade.textContrast(), () -> colour + " on a chip, " + shade);
    }

    @ParameterizedTest
    @EnumSource
    void everyColourIsReadableInEveryTheme(Shade shade) {
        for (int hue = 0; hue < 360; hue += 7) {
            for (double lightness = 0; lightness <= 1; lightness += 0.1) {
                assertReadable(Rgb.ofHsl(hue, 0.7, lightness), shade);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColourOfTheCodePaletteIsReadable(Shade shade) {
        CodePalette.COLOURS.forEach(colour -> assertReadable(colour, shade));
    }

    @ParameterizedTest
    @EnumSource
    void wordsAndSignsOfTheThemeAreReadableWhereverTheyStand(Shade shade) {
        for (Rgb behind : List.of(shade.ground(), shade.chrome(), shade.header(), shade.hover(), shade.selection(true),
                shade.selection(false))) {
            assertTrue(shade.text().contrast(behind) >= 7, () -> "words, " + shade);
            assertTrue(shade.dimmed().contrast(behind) >= shade.textContrast(), () -> "dimmed words, " + shade);
            assertTrue(shade.accent().contrast(behind) >= shade.textContrast(), () -> "links, " + shade);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThemeIsToldByItsBackgrounds(Shade shade) {
        assertEquals(shade, Shade.around(shade.ground()));
        assertEquals(shade, Shade.around(shade.chrome()));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Rgb.BLACK.contrast(Rgb.WHITE), 1e-9);
        assertEquals(4.54, Rgb.parse("#767676").contrast(Rgb.WHITE), 0.01);
        assertEquals(Rgb.parse("#ff0000"), Rgb.ofHsl(0, 1, 0.5));
        assertEquals("#0a0b0c", Rgb.parse("#0A0B0C").toString());
    }
}
