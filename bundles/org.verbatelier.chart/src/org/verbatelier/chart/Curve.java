package org.verbatelier.chart;

import java.util.List;

/**
 * A line with the band of what it might have been, such as new codes from encounter to encounter.
 *
 * @param points from left to right, at least one
 * @param references vertical lines with a name, such as where saturation is reached
 */
public record Curve(Caption caption, Axis x, Axis y, List<Point> points, List<Reference> references)
        implements Chart {

    /**
     * A point.
     *
     * @param x place on the horizontal axis
     * @param label what is there, such as the name of the encounter
     * @param low where the band begins, which need not hold the value; NaN without a band
     * @param high where the band ends; NaN without a band
     */
    public record Point(double x, String label, Value value, double low, double high) {

        /** Whether it has a band. */
        public boolean hasBand() {
            return low <= high;
        }
    }

    /** A place on the horizontal axis that is worth a line. */
    public record Reference(double x, String label) {}

    /** @throws IllegalArgumentException without any point */
    public Curve {
        points = List.copyOf(points);
        references = List.copyOf(references);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a curve without points");
        }
    }

    @Override
    public List<Mark> marks() {
        return points.stream().map(point -> new Mark(point.label(), "", point.value())).toList();
    }
}
