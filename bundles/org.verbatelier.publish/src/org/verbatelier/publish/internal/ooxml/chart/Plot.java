package org.verbatelier.publish.internal.ooxml.chart;

import java.util.List;

/**
 * A chart as the office formats know it, before it is printed.
 *
 * @param kind what is drawn
 * @param grid the cells behind it
 * @param series in drawing order
 * @param across the horizontal axis of points, or the axis of values of bars; null for lines
 * @param up the vertical axis of points and lines; null for bars
 * @param room the part of the width that the plot itself takes, from its left to its right edge in [0, 1]; null to let
 *        the program choose
 * @param legend indexes of the series that the legend names; empty for no legend
 * @param rows how many rows it has from top to bottom, from which its height follows
 */
record Plot(Kind kind, Grid grid, List<Series> series, Scale across, Scale up, Room room, List<Integer> legend,
        int rows) {

    /** What is drawn. */
    enum Kind {
        BARS, STACKED_BARS, LINES, POINTS
    }

    /** Where the plot stands within the chart, as shares of the width. */
    record Room(double left, double right) {}

    Plot {
        series = List.copyOf(series);
        legend = List.copyOf(legend);
    }
}
