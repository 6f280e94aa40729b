package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.chart.Curve;
import org.verbatelier.chart.Curve.Point;
import org.verbatelier.chart.Curve.Reference;
import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;

/** A line with dots in its band, between two axes, and named vertical lines across it. */
public final class CurveLayout {

    private static final double SHAPE = 0.45;
    private static final double LOWEST = 180;
    private static final double HIGHEST = 360;
    private static final double AIR = 4;
    private static final double RADIUS = 2.6;
    /** Height of what stands at the foot of the plot for a hidden number. */
    private static final double HIDDEN = 8;
    /** Dots nearer to each other than this would be a thick line. */
    private static final double CROWDED = 5;

    private final Curve chart;
    private final Pen pen;

    public CurveLayout(Curve chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        pen.reach(width, top);
        double left = AIR + 1 + chart.y().ticks().stream().mapToDouble(tick -> pen.width(tick, Typeset.TICK)).max()
                .orElse(0);
        double y = AIR + pen.lines(Shape.NONE, 0, top, pen.wrap(chart.y().title(), Typeset.AXIS, width),
                Typeset.AXIS, Anchor.START);
        y += chart.references().size() * (Typeset.SMALL.line() + 2);
        Box plot = new Box(left, y, width - left - AIR, Math.clamp((width - left) * SHAPE, LOWEST, HIGHEST));
        ValueScale x = new ValueScale(chart.x(), plot.left(), plot.right());
        grid(plot, x);
        band(plot, x);
        references(plot, x);
        line(plot, x);
        double bottom = x.numbers(pen, plot.bottom(), width);
        if (chart.points().stream().anyMatch(Point::hasBand)) {
            bottom = pen.lines(Shape.NONE, 0, bottom + 3, pen.wrap(pen.words().get("legend.interval.band"),
                    Typeset.NOTE, width), Typeset.NOTE, Anchor.START);
        }
        return pen.hiddenLegend(0, bottom);
    }

    private double y(Box plot, double value) {
        return plot.bottom() - chart.y().place(value) * plot.height();
    }

    private void grid(Box plot, ValueScale x) {
        for (int i = 0; i <= chart.y().steps(); i++) {
            double tick = y(plot, chart.y().tick(i));
            pen.line(Shape.NONE, plot.left(), tick, plot.right(), tick, i == 0 ? Paint.DIMMED : Paint.GRID, 0.5);
            pen.text(Shape.NONE, plot.left() - AIR, tick - Typeset.TICK.line() / 2, chart.y().ticks().get(i),
                    Typeset.TICK, Anchor.END);
        }
        for (int i = 0; i <= chart.x().steps(); i++) {
            double tick = x.x(chart.x().tick(i));
            pen.line(Shape.NONE, tick, plot.bottom(), tick, plot.bottom() + 2, Paint.DIMMED, 0.5);
        }
    }

    private void band(Box plot, ValueScale x) {
        List<Double> upper = new ArrayList<>();
        List<Double> lower = new ArrayList<>();
        for (Point point : chart.points()) {
            if (point.hasBand()) {
                upper.addAll(List.of(x.x(point.x()), y(plot, point.high())));
                lower.addAll(List.of(y(plot, point.low()), x.x(point.x())));
            }
        }
        if (upper.size() > 2) {
            upper.addAll(lower.reversed());
            pen.polygon(Shape.NONE, upper, new Paint(Ink.MAIN, 0.25), null);
        }
    }

    private void references(Box plot, ValueScale x) {
        for (int i = 0; i < chart.references().size(); i++) {
            Reference reference = chart.references().get(i);
            double at = x.x(reference.x());
            double half = pen.width(reference.label(), Typeset.SMALL_STRONG) / 2;
            double row = plot.top() - (chart.references().size() - i) * (Typeset.SMALL.line() + 2);
            pen.line(Shape.NONE, at, row + Typeset.SMALL.line(), at, plot.bottom(), Paint.TEXT, 0.9, 4.0, 3.0);
            pen.text(Shape.NONE, Math.max(half, Math.min(at, plot.right() - half)), row, reference.label(),
                    Typeset.SMALL_STRONG, Anchor.MIDDLE);
        }
    }

    private void line(Box plot, ValueScale x) {
        List<Point> points = chart.points();
        boolean crowded = points.size() * CROWDED > plot.width();
        double half = plot.width() / Math.max(1, points.size()) / 2;
        double[] before = null;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double middle = x.x(point.x());
            double from = Math.max(plot.left(), middle - half);
            double to = Math.min(plot.right(), middle + half);
            pen.area(i, from, plot.top(), to - from, plot.height());
            if (point.value().suppressed()) {
                pen.hatch(i, from, plot.bottom() - HIDDEN, to - from, HIDDEN);
            }
            if (!point.value().isShown()) {
                continue;
            }
            double[] here = { middle, y(plot, point.value().value()) };
            if (before != null) {
                pen.line(Shape.NONE, before[0], before[1], here[0], here[1], Paint.of(Ink.FIRST), 1.6);
            }
            before = here;
            if (!crowded) {
                pen.sign(i, Sign.DISC, here[0], here[1], RADIUS, Paint.of(Ink.FIRST), Paint.GROUND);
            }
        }
    }
}
