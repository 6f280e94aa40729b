package org.verbatelier.presentation;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    public static final Rgb WHITE = new Rgb(255, 255, 255);
    public static final Rgb BLACK = new Rgb(0, 0, 0);

    private static final int STEPS = 20;

    public Rgb {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("not a colour: " + red + "," + green + "," + blue);
        }
    }

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    public static Rgb parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    /** A colour by hue in degrees, saturation and lightness from 0 to 1. */
    public static Rgb ofHsl(double hue, double saturation, double lightness) {
        double a = saturation * Math.min(lightness, 1 - lightness);
        return new Rgb(channel(0, hue, a, lightness), channel(8, hue, a, lightness), channel(4, hue, a, lightness));
    }

    private static int channel(int n, double hue, double a, double lightness) {
        double k = (n + hue / 30) % 12;
        return (int) Math.round(255 * (lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
    }

    /** Relative luminance from 0 to 1, as WCAG 2.2 defines it. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Contrast ratio with another colour, 1 to 21, as WCAG 2.2 defines it. */
    public double contrast(Rgb other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** A mixture with another colour; a share of 0 is this one, 1 the other. */
    public Rgb mix(Rgb other, double share) {
        return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int one, int two, double share) {
        return (int) Math.round(one + (two - one) * share);
    }

    /** The nearest mixture with black or white that reaches a contrast on a background. */
    public Rgb readableOn(Rgb background, double contrast) {
        Rgb pole = background.contrast(WHITE) > background.contrast(BLACK) ? WHITE : BLACK;
        for (int step = 0; step < STEPS; step++) {
            Rgb candidate = mix(pole, (double) step / STEPS);
            if (candidate.contrast(background) >= contrast) {
                return candidate;
            }
        }
        return pole;
    }

    public boolean isDark() {
        return luminance() < 0.2;
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
