package org.verbatelier.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.Tone;

/**
 * The colours a widget paints with, light or dark as the theme makes its surroundings. Asks the control's background, which
 * the theme sets, at each {@link #renew()}.
 */
public final class Palette {

    private static final Rgb DARK_CANVAS = Rgb.parse("#25272b");
    private static final Rgb DARK_TEXT = Rgb.parse("#dfe1e5");
    private static final Rgb LIGHT_TEXT = Rgb.parse("#1f2328");
    private static final Rgb DARK_ACCENT = Rgb.parse("#6cb2eb");
    private static final Rgb LIGHT_ACCENT = Rgb.parse("#0b6bab");

    private final Control surroundings;
    private final Map<Rgb, Color> colours = new HashMap<>();
    private final Map<Rgb, Tone> tones = new HashMap<>();
    private boolean dark;

    /** A palette that follows the background of a control, usually the parent of the widget painted. */
    public Palette(Control surroundings) {
        this.surroundings = surroundings;
        renew();
    }

    /** Looks again whether it is dark around. True when that has changed. */
    public boolean renew() {
        boolean before = dark;
        RGB around = surroundings.getBackground().getRGB();
        dark = new Rgb(around.red, around.green, around.blue).isDark();
        if (before != dark) {
            tones.clear();
        }
        return before != dark;
    }

    public boolean isDark() {
        return dark;
    }

    private Rgb ground() {
        return dark ? DARK_CANVAS : Rgb.WHITE;
    }

    private Rgb ink() {
        return dark ? DARK_TEXT : LIGHT_TEXT;
    }

    private Rgb accentInk() {
        return dark ? DARK_ACCENT : LIGHT_ACCENT;
    }

    /** Where words are read. */
    public Color background() {
        return colour(ground());
    }

    public Color text() {
        return colour(ink());
    }

    /** Words that matter less, still readable. */
    public Color dimmed() {
        return colour(ground().mix(ink(), 0.64).readableOn(ground(), 4.5));
    }

    public Color line() {
        return colour(ground().mix(ink(), dark ? 0.16 : 0.10));
    }

    public Color header() {
        return colour(ground().mix(ink(), dark ? 0.07 : 0.045));
    }

    public Color accent() {
        return colour(accentInk());
    }

    /** The row that is selected, with or without the keyboard. */
    public Color selection(boolean focused) {
        return colour(ground().mix(accentInk(), focused ? (dark ? 0.24 : 0.13) : (dark ? 0.13 : 0.07)));
    }

    public Color hover() {
        return colour(ground().mix(ink(), 0.03));
    }

    /** The colours of a code on this background. */
    public Tone tone(Rgb code) {
        return tones.computeIfAbsent(code, c -> Tone.of(c, ground()));
    }

    /** The SWT colour of a value. */
    public Color colour(Rgb value) {
        return colours.computeIfAbsent(value, v -> new Color(v.red(), v.green(), v.blue()));
    }
}
