package org.verbatelier.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.verbatelier.chart.internal.Description;

/**
 * A chart as shapes, to be painted in their order.
 *
 * @param width in points
 * @param height in points
 * @param shapes all within the width and height
 * @param marks what can be pointed at, as in {@link Chart#marks()}
 * @param areas where each mark can be pointed at, in the order of the marks
 * @param locale the language of its words
 */
public record ChartDrawing(double width, double height, List<Shape> shapes, List<Mark> marks, List<Area> areas,
        Locale locale) {

    /** A rectangle in points. */
    public record Area(double x, double y, double width, double height) {

        /** Nowhere. */
        public static final Area NOWHERE = new Area(0, 0, 0, 0);

        /** Whether a place lies within. */
        public boolean holds(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }

        double surface() {
            return width * height;
        }
    }

    /** @throws IllegalArgumentException unless each mark has its area */
    public ChartDrawing {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
        areas = List.copyOf(areas);
        if (areas.size() != marks.size()) {
            throw new IllegalArgumentException(areas.size() + " areas for " + marks.size() + " marks");
        }
    }

    /** What a mark says, in one line. */
    public String describe(int mark) {
        return Description.of(marks.get(mark), locale);
    }

    /** The mark at a place: the smallest of those that lie there. */
    public OptionalInt at(double x, double y) {
        int found = Shape.NONE;
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).holds(x, y) && (found < 0 || areas.get(i).surface() <= areas.get(found).surface())) {
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
