package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to paint. Lengths are points; x goes to the right, y downwards. {@code mark} is the place in
 * {@link ChartDrawing#marks()} of what it stands for, or {@link #NONE}.
 */
public sealed interface Shape {

    /** Stands for nothing that can be pointed at. */
    int NONE = -1;

    int mark();

    /** Where words are hung up. */
    enum Anchor {
        START, MIDDLE, END
    }

    /**
     * A straight line.
     *
     * @param width of the stroke
     * @param dash lengths of dashes and gaps, one after the other; empty for a solid line
     */
    record Line(int mark, double x1, double y1, double x2, double y2, Paint ink, double width, List<Double> dash)
            implements Shape {

        public Line {
            dash = List.copyOf(dash);
        }
    }

    /**
     * A rectangle.
     *
     * @param fill null for none
     * @param edge null for none; a stroke of half a point, centred on the border
     */
    record Rect(int mark, double x, double y, double width, double height, Paint fill, Paint edge) implements Shape {}

    /**
     * A closed outline, never crossing itself; discs are polygons of many corners.
     *
     * @param corners x and y of one corner after the other
     * @param fill null for none
     * @param edge null for none; a stroke of three quarters of a point, centred on the border
     */
    record Polygon(int mark, List<Double> corners, Paint fill, Paint edge) implements Shape {

        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /**
     * Words on one line.
     *
     * @param x where {@code anchor} of them stands
     * @param baseline y of their baseline
     * @param size of the type
     * @param angle degrees by which they are turned around their anchor, counter-clockwise; mostly 0
     */
    record Text(int mark, double x, double baseline, String words, double size, boolean bold, Anchor anchor,
            double angle, Paint ink) implements Shape {}

    /**
     * A rectangle of slanted lines: what is hidden. Paint it by its {@link #lines()}.
     */
    record Hatch(int mark, double x, double y, double width, double height, Paint ink) implements Shape {

        private static final double GAP = 4;

        /** The lines, from lower left to upper right, all within the rectangle. */
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (double offset = GAP / 2; offset < width + height; offset += GAP) {
                double right = Math.min(offset, width);
                double low = Math.min(offset, height);
                lines.add(new Line(mark, x + offset - low, y + low, x + right, y + offset - right, ink, 0.6,
                        List.of()));
            }
            return lines;
        }
    }
}
