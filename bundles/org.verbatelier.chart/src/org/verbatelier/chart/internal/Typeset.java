package org.verbatelier.chart.internal;

import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;

/**
 * How words are set.
 *
 * @param size of the type, in points
 */
public record Typeset(double size, boolean bold, Paint ink) {

    public static final Typeset TITLE = new Typeset(10.5, true, Paint.TEXT);
    public static final Typeset NOTE = new Typeset(8, false, Paint.DIMMED);
    static final Typeset LABEL = new Typeset(9, false, Paint.TEXT);
    static final Typeset STRONG = new Typeset(9, true, Paint.TEXT);
    static final Typeset VALUE = new Typeset(9, false, Paint.TEXT);
    static final Typeset SMALL = new Typeset(8, false, Paint.TEXT);
    static final Typeset SMALL_STRONG = new Typeset(8, true, Paint.TEXT);
    static final Typeset TICK = new Typeset(8, false, Paint.DIMMED);
    static final Typeset AXIS = new Typeset(8.5, false, Paint.DIMMED);
    static final Typeset WATERMARK = new Typeset(8.5, true, Paint.DIMMED);
    static final Typeset REVERSED = new Typeset(8, false, Paint.of(Ink.GROUND));

    /** Numbers of two digits on a disc. */
    static final Typeset ON_DISC = new Typeset(6.5, true, Paint.of(Ink.GROUND));

    private static final double LEADING = 1.25;
    private static final double ASCENT = 0.95;

    /** Height of a line, in points. */
    public double line() {
        return size * LEADING;
    }

    /** From the top of a line to its baseline, in points. */
    double ascent() {
        return size * ASCENT;
    }

    /** The same words in another ink. */
    Typeset in(Paint other) {
        return new Typeset(size, bold, other);
    }
}
