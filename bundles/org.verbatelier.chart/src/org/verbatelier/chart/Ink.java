package org.verbatelier.chart;

/** What a colour is for. Which colour that is, the surroundings decide: {@link ChartColours}. */
public enum Ink {
    /** Behind everything. */
    GROUND,
    /** Words and what stands out. */
    TEXT,
    /** Words that matter less. */
    DIMMED,
    /** Lines that guide the eye. */
    GRID,
    /** Bars, points and lines of the only thing measured. */
    MAIN,
    /** The first of two things, or what goes to the left: dark, so that it differs without colour. */
    FIRST,
    /** The second of two things, or what goes to the right: light, so that it differs without colour. */
    SECOND,
    /** Cells of a heat map at their strongest. */
    HEAT,
    /** Where to look first. */
    ACCENT
}
