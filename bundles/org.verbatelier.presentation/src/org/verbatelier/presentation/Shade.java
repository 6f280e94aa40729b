package org.verbatelier.presentation;

/**
 * The surroundings of a theme: the ground on which words are read and the inks that go with it. The style sheets of the
 * workbench paint their backgrounds in these same colours.
 */
public enum Shade {

    LIGHT("#ffffff", "#f4f5f7", "#1f2328", "#0b5fa5", 0.12, 0.16),
    DARK("#232529", "#2c2e33", "#dfe1e5", "#80bff2", 0.18, 0.30),
    /** White and yellow on black, lines as strong as words. */
    HIGH_CONTRAST("#000000", "#000000", "#ffffff", "#ffd400", 1, 0.30);

    private static final double TEXT_CONTRAST = 4.5;
    private static final double GRAPHIC_CONTRAST = 3;
    private static final double HIGH_TEXT_CONTRAST = 7;
    private static final double HIGH_GRAPHIC_CONTRAST = 4.5;

    private final Rgb ground;
    private final Rgb chrome;
    private final Rgb text;
    private final Rgb accent;
    private final double line;
    private final double fill;

    Shade(String ground, String chrome, String text, String accent, double line, double fill) {
        this.ground = Rgb.parse(ground);
        this.chrome = Rgb.parse(chrome);
        this.text = Rgb.parse(text);
        this.accent = Rgb.parse(accent);
        this.line = line;
        this.fill = fill;
    }

    /** The one that a background belongs to. */
    public static Shade around(Rgb background) {
        return background.equals(Rgb.BLACK) ? HIGH_CONTRAST : background.isDark() ? DARK : LIGHT;
    }

    public boolean isDark() {
        return this != LIGHT;
    }

    /** Where words are read. */
    public Rgb ground() {
        return ground;
    }

    /** Where bars, buttons and forms are. */
    public Rgb chrome() {
        return chrome;
    }

    public Rgb text() {
        return text;
    }

    /** What is chosen, what can be followed. */
    public Rgb accent() {
        return accent;
    }

    /** Words that matter less, still readable wherever rows may be painted. */
    public Rgb dimmed() {
        return readable(ground.mix(text, 0.64), textContrast());
    }

    /** Between rows and around fields. */
    public Rgb line() {
        return ground.mix(text, line);
    }

    /** Behind the titles of columns. */
    public Rgb header() {
        return this == HIGH_CONTRAST ? ground : ground.mix(text, isDark() ? 0.07 : 0.045);
    }

    /** Behind a row that is chosen, with or without the keyboard. */
    public Rgb selection(boolean focused) {
        return switch (this) {
            case LIGHT -> ground.mix(accent, focused ? 0.13 : 0.07);
            case DARK -> ground.mix(accent, focused ? 0.22 : 0.12);
            case HIGH_CONTRAST -> ground.mix(accent, focused ? 0.22 : 0.12);
        };
    }

    /** Behind a row that is pointed at. */
    public Rgb hover() {
        return ground.mix(text, isDark() ? 0.05 : 0.03);
    }

    /** The colours of a code in these surroundings. */
    public Tone tone(Rgb colour) {
        Rgb inside = ground.mix(colour, fill);
        Rgb words = readable(colour.readableOn(inside, textContrast() + 0.5), textContrast());
        return new Tone(inside, words, readable(colour, graphicContrast()));
    }

    /** The least contrast of words. */
    public double textContrast() {
        return this == HIGH_CONTRAST ? HIGH_TEXT_CONTRAST : TEXT_CONTRAST;
    }

    /** The least contrast of stripes, borders and signs. */
    public double graphicContrast() {
        return this == HIGH_CONTRAST ? HIGH_GRAPHIC_CONTRAST : GRAPHIC_CONTRAST;
    }

    /** Rows are painted on the ground and on the two selections. */
    private Rgb readable(Rgb ink, double contrast) {
        return ink.readableOn(ground, contrast).readableOn(selection(true), contrast)
                .readableOn(selection(false), contrast);
    }
}
