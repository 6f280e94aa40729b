package org.verbatelier.chart;

/** What the numbers of a chart are. */
public enum Unit {
    /** Shares in [0, 1], printed as percentages. */
    SHARE,
    /** Whole numbers. */
    COUNT,
    /** Means and indexes, printed with one decimal. */
    SCORE,
    /** Differences of shares in [-1, 1], printed in points. */
    POINTS
}
