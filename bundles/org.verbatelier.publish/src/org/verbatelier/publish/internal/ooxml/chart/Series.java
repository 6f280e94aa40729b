package org.verbatelier.publish.internal.ooxml.chart;

import java.util.List;

import org.verbatelier.publish.internal.ooxml.chart.Grid.Range;

/**
 * A series of a plot.
 *
 * @param name the cell with its name
 * @param along categories, or places on the horizontal axis
 * @param values lengths of bars, or places on the vertical axis
 * @param whiskers intervals; null for none
 * @param look how it is drawn
 * @param labels words beside each point, empty ones for none; empty for no labels at all
 * @param place where labels stand, such as {@code r} for the right
 */
record Series(Range name, Range along, Range values, Whiskers whiskers, Look look, List<String> labels,
        String place) {

    /** Labels to the left of places below zero and to the right of the others. */
    static final String OUTWARD = "outward";

    /** Distances up and down from each value; {@code across} when they run along the horizontal axis of points. */
    record Whiskers(Range plus, Range minus, boolean across, boolean caps, int width) {}

    /**
     * How a series is drawn, so that it can be told without colours.
     *
     * @param fill colour of bars and marks, null for none
     * @param line colour of lines and outlines, null for none
     * @param width of lines, in English Metric Units
     * @param dash name of the dash, null for an unbroken line
     * @param marker shape of the marks, null for none
     * @param sizes sizes of the marks in points, one for all or one for each
     */
    record Look(String fill, String line, int width, String dash, String marker, List<Integer> sizes) {

        static Look bars(String fill) {
            return new Look(fill, Ink.TEXT, 6350, null, null, List.of());
        }

        static Look hidden() {
            return new Look(null, null, 0, null, null, List.of());
        }

        static Look line(String colour, int width, String dash) {
            return new Look(null, colour, width, dash, null, List.of());
        }

        static Look marks(String fill, String marker, int size) {
            return new Look(fill, null, 0, null, marker, List.of(size));
        }
    }

    Series(Range name, Range along, Range values, Look look) {
        this(name, along, values, null, look, List.of(), "r");
    }

    Series withLabels(List<String> words, String where) {
        return new Series(name, along, values, whiskers, look, List.copyOf(words), where);
    }

    Series withWhiskers(Whiskers others) {
        return new Series(name, along, values, others, look, labels, place);
    }
}
