package org.verbatelier.chart.internal;

import java.util.List;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;

/**
 * A horizontal axis between two places.
 *
 * @param left x of its beginning
 * @param right x of its end
 */
record ValueScale(Axis axis, double left, double right) {

    private static final double TICK_GAP = 3;

    /** Where a value lies. */
    double x(double value) {
        return left + axis.place(value) * (right - left);
    }

    /** Puts down the lines of the grid behind a plot. */
    void grid(Pen pen, double top, double bottom) {
        for (int i = 0; i <= axis.steps(); i++) {
            boolean zero = Math.abs(axis.tick(i)) < axis.step() * 1e-6;
            pen.line(Shape.NONE, x(axis.tick(i)), top, x(axis.tick(i)), bottom, zero ? Paint.DIMMED : Paint.GRID,
                    zero ? 0.8 : 0.5);
        }
    }

    /** Puts down the numbers and the title below a plot, within the whole width. Gives the y below. */
    double numbers(Pen pen, double bottom, double frame) {
        double y = bottom + TICK_GAP;
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= axis.steps(); i++) {
            String tick = axis.ticks().get(i);
            double half = pen.width(tick, Typeset.TICK) / 2;
            double x = Math.min(x(axis.tick(i)), frame - half);
            if (x - half >= next) {
                pen.text(Shape.NONE, x, y, tick, Typeset.TICK, Anchor.MIDDLE);
                next = x + half + 2;
            }
        }
        y += Typeset.TICK.line();
        if (axis.title().isEmpty()) {
            return y;
        }
        // Centred under the plot, yet within the frame however narrow the plot is.
        List<String> title = pen.wrap(axis.title(), Typeset.AXIS, frame);
        double half = pen.widest(title, Typeset.AXIS) / 2;
        double middle = Math.max(half, Math.min((left + right) / 2, frame - half));
        return pen.lines(Shape.NONE, middle, y + 1, title, Typeset.AXIS, Anchor.MIDDLE);
    }
}
