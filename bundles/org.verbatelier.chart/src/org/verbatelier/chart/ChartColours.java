package org.verbatelier.chart;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of inks in some surroundings.
 *
 * @param inks a colour as {@code 0xRRGGBB} for each ink
 */
public record ChartColours(Map<Ink, Integer> inks) {

    /** For paper and white pages: differences of lightness carry the reading, so that a black printer loses none. */
    public static final ChartColours PRINT = new ChartColours(Map.of(Ink.GROUND, 0xFFFFFF, Ink.TEXT, 0x1D2530,
            Ink.DIMMED, 0x55606E, Ink.GRID, 0xD5DBE2, Ink.MAIN, 0x5F93BC, Ink.FIRST, 0xA8432B, Ink.SECOND, 0xA9CDE4,
            Ink.HEAT, 0x0A3A66, Ink.ACCENT, 0x0B5FA5));

    /** @throws IllegalArgumentException when an ink has no colour */
    public ChartColours {
        inks = Map.copyOf(new EnumMap<>(inks));
        if (inks.size() < Ink.values().length) {
            throw new IllegalArgumentException("an ink without a colour");
        }
    }

    /** The same in shades of grey, as a black printer or a photocopy shows them. */
    public ChartColours grey() {
        Map<Ink, Integer> greys = new EnumMap<>(Ink.class);
        inks.forEach((ink, colour) -> {
            int grey = (int) Math.round(0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255));
            greys.put(ink, grey << 16 | grey << 8 | grey);
        });
        return new ChartColours(greys);
    }

    /** The colour of a paint as {@code 0xRRGGBB}. */
    public int rgb(Paint paint) {
        int ground = inks.get(Ink.GROUND);
        int ink = inks.get(paint.ink());
        return mix(ground >> 16, ink >> 16, paint.strength()) << 16
                | mix(ground >> 8 & 255, ink >> 8 & 255, paint.strength()) << 8
                | mix(ground & 255, ink & 255, paint.strength());
    }

    private static int mix(int ground, int ink, double strength) {
        return (int) Math.round(ground + (ink - ground) * strength);
    }

    /** The colour of a paint as {@code #rrggbb}. */
    public String hex(Paint paint) {
        return String.format("#%06x", rgb(paint));
    }
}
