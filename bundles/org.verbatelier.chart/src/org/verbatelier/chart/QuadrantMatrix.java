package org.verbatelier.chart;

import java.util.List;
import java.util.Objects;

/**
 * Points in four named quadrants, such as frequency x severity.
 *
 * @param x from left to right
 * @param y from bottom to top
 * @param cutX where left and right part, on {@code x}
 * @param cutY where below and above part, on {@code y}
 * @param quadrants their names
 * @param points in the order in which they are read, the most important first
 */
public record QuadrantMatrix(Caption caption, Axis x, Axis y, double cutX, double cutY, Quadrants quadrants,
        List<Point> points) implements Chart {

    /** The names of the quadrants; empty names are not written. */
    public record Quadrants(String upperLeft, String upperRight, String lowerLeft, String lowerRight) {}

    /**
     * A point.
     *
     * @param x NaN when the value is suppressed
     * @param y NaN when the value is suppressed
     * @param value what it is ranked by; prints both coordinates
     */
    public record Point(String label, double x, double y, Value value) {

        public Point {
            Objects.requireNonNull(label, "label");
            if (!value.isShown()) {
                x = Double.NaN;
                y = Double.NaN;
            }
        }
    }

    public QuadrantMatrix {
        points = List.copyOf(points);
    }

    @Override
    public List<Mark> marks() {
        return points.stream().map(point -> new Mark(point.label(), "", point.value())).toList();
    }
}
