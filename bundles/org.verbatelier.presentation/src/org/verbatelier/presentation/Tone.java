package org.verbatelier.presentation;

/**
 * The colours in which a code is painted on a given background; text on fill has a contrast of at least 4.5 and the stripe
 * on the background at least 3, whatever the code's own colour.
 *
 * @param fill inside of a chip
 * @param text words on the chip
 * @param stripe line in the margin and border of the chip
 */
public record Tone(Rgb fill, Rgb text, Rgb stripe) {

    private static final double TEXT_CONTRAST = 4.5;
    private static final double GRAPHIC_CONTRAST = 3;

    /** The tone of a colour on the background of a widget. */
    public static Tone of(Rgb colour, Rgb background) {
        Rgb fill = background.mix(colour, background.isDark() ? 0.30 : 0.16);
        return new Tone(fill, colour.readableOn(fill, TEXT_CONTRAST + 0.5),
                colour.readableOn(background, GRAPHIC_CONTRAST));
    }
}
