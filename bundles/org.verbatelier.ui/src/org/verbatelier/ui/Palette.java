package org.verbatelier.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.Shade;
import org.verbatelier.presentation.Tone;

/**
 * The colours a widget paints with, those of the theme it stands in. Asks the control's background, which the theme sets, at
 * each {@link #renew()}.
 */
public final class Palette {

    private final Control surroundings;
    private final Map<Rgb, Color> colours = new HashMap<>();
    private final Map<Rgb, Tone> tones = new HashMap<>();
    private Shade shade;

    /** A palette that follows the background of a control, usually the parent of the widget painted. */
    public Palette(Control surroundings) {
        this.surroundings = surroundings;
        renew();
    }

    /** Looks again in which theme it stands. True when that has changed. */
    public boolean renew() {
        Shade before = shade;
        RGB around = surroundings.getBackground().getRGB();
        shade = Shade.around(new Rgb(around.red, around.green, around.blue));
        if (before != shade) {
            tones.clear();
        }
        return before != shade;
    }

    Shade shade() {
        return shade;
    }

    public boolean isDark() {
        return shade.isDark();
    }

    /** Whether the theme is the one for those who need strong contrasts. */
    public boolean isHighContrast() {
        return shade == Shade.HIGH_CONTRAST;
    }

    /** Where words are read. */
    public Color background() {
        return colour(shade.ground());
    }

    public Color text() {
        return colour(shade.text());
    }

    /** Words that matter less, still readable. */
    public Color dimmed() {
        return colour(shade.dimmed());
    }

    public Color line() {
        return colour(shade.line());
    }

    public Color header() {
        return colour(shade.header());
    }

    public Color accent() {
        return colour(shade.accent());
    }

    /** The row that is selected, with or without the keyboard. */
    public Color selection(boolean focused) {
        return colour(shade.selection(focused));
    }

    public Color hover() {
        return colour(shade.hover());
    }

    /** The colours of a code on this background. */
    public Tone tone(Rgb code) {
        return tones.computeIfAbsent(code, shade::tone);
    }

    /** The SWT colour of a value. */
    public Color colour(Rgb value) {
        return colours.computeIfAbsent(value, v -> new Color(v.red(), v.green(), v.blue()));
    }
}
