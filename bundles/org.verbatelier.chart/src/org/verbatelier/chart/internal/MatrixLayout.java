package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.chart.QuadrantMatrix.Point;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.internal.LabelPlacer.Spot;

/** Named points between two axes, in quadrants whose names stand in the corners. */
public final class MatrixLayout {

    private static final double SHAPE = 0.62;
    private static final double LOWEST = 230;
    private static final double HIGHEST = 470;
    private static final double RADIUS = 4;
    private static final double AIR = 4;
    /** Points nearer than this are moved apart, by as little as shows both. */
    private static final double NEAR = 2 * RADIUS;

    private final QuadrantMatrix chart;
    private final Pen pen;
    private double upperStrip;
    private double lowerStrip;

    public MatrixLayout(QuadrantMatrix chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        pen.reach(width, top);
        double left = AIR + 1 + chart.y().ticks().stream().mapToDouble(tick -> pen.width(tick, Typeset.TICK)).max()
                .orElse(0);
        double upper = pen.lines(Shape.NONE, 0, top, pen.wrap(chart.y().title(), Typeset.AXIS, width), Typeset.AXIS,
                Anchor.START) + AIR;
        Box plot = new Box(left, upper, width - left - AIR, Math.clamp((width - left) * SHAPE, LOWEST, HIGHEST));
        ValueScale x = new ValueScale(chart.x(), plot.left(), plot.right());
        strips(plot, x);
        frame(plot, x);
        LabelPlacer placer = new LabelPlacer(pen, plot);
        names(plot, x).forEach(placer::avoid);
        placer.spare(x.x(chart.cutX()), plot.top(), x.x(chart.cutX()), plot.bottom());
        placer.spare(plot.left(), y(plot, chart.cutY()), plot.right(), y(plot, chart.cutY()));
        List<Spot> spots = spots(plot, x);
        for (Spot spot : spots) {
            pen.sign(spot.mark(), Sign.DISC, spot.x(), spot.y(), RADIUS, Paint.of(Ink.FIRST), Paint.GROUND);
            pen.area(spot.mark(), spot.x() - RADIUS - 2, spot.y() - RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4);
        }
        List<Spot> unnamed = placer.place(spots);
        double bottom = x.numbers(pen, plot.bottom(), width);
        bottom = LabelPlacer.list(pen, unnamed, bottom + (unnamed.isEmpty() ? 0 : AIR), width);
        return unplaced(width, bottom);
    }

    /** Keeps the names of the quadrants above and below all points. */
    private void strips(Box plot, ValueScale x) {
        double left = x.x(chart.cutX()) - plot.left();
        double right = plot.right() - x.x(chart.cutX());
        upperStrip = 2 + Math.max(quadrant(chart.quadrants().upperLeft(), left).size(),
                quadrant(chart.quadrants().upperRight(), right).size()) * Typeset.WATERMARK.line();
        lowerStrip = 2 + Math.max(quadrant(chart.quadrants().lowerLeft(), left).size(),
                quadrant(chart.quadrants().lowerRight(), right).size()) * Typeset.WATERMARK.line();
    }

    private List<String> quadrant(String name, double room) {
        return name.isEmpty() ? List.of() : pen.wrap(name, Typeset.WATERMARK, Math.max(room - 8, 40));
    }

    /** Where points may be. */
    private Box inner(Box plot) {
        return new Box(plot.left(), plot.top() + upperStrip, plot.width(), plot.height() - upperStrip - lowerStrip);
    }

    private double y(Box plot, double value) {
        Box inner = inner(plot);
        return inner.bottom() - chart.y().place(value) * inner.height();
    }

    private void frame(Box plot, ValueScale x) {
        double cutX = x.x(chart.cutX());
        double cutY = y(plot, chart.cutY());
        pen.rect(Shape.NONE, cutX, plot.top(), plot.right() - cutX, cutY - plot.top(), new Paint(Ink.FIRST, 0.08),
                null);
        pen.rect(Shape.NONE, plot.left(), plot.top(), plot.width(), plot.height(), null, Paint.GRID);
        pen.line(Shape.NONE, cutX, plot.top(), cutX, plot.bottom(), Paint.DIMMED, 0.9, 4.0, 3.0);
        pen.line(Shape.NONE, plot.left(), cutY, plot.right(), cutY, Paint.DIMMED, 0.9, 4.0, 3.0);
        for (int i = 0; i <= chart.y().steps(); i++) {
            double tick = y(plot, chart.y().tick(i));
            pen.line(Shape.NONE, plot.left() - 2, tick, plot.left(), tick, Paint.DIMMED, 0.5);
            pen.text(Shape.NONE, plot.left() - AIR, tick - Typeset.TICK.line() / 2, chart.y().ticks().get(i),
                    Typeset.TICK, Anchor.END);
        }
        for (int i = 0; i <= chart.x().steps(); i++) {
            double tick = x.x(chart.x().tick(i));
            pen.line(Shape.NONE, tick, plot.bottom(), tick, plot.bottom() + 2, Paint.DIMMED, 0.5);
        }
    }

    /** Writes the names of the quadrants into the outer corners; gives where they are. */
    private List<Box> names(Box plot, ValueScale x) {
        double cutX = x.x(chart.cutX());
        List<Box> boxes = new ArrayList<>();
        boxes.add(name(chart.quadrants().upperLeft(), plot.left() + AIR, plot.top() + 2, cutX - plot.left(), true,
                false));
        boxes.add(name(chart.quadrants().upperRight(), plot.right() - AIR, plot.top() + 2, plot.right() - cutX, false,
                false));
        boxes.add(name(chart.quadrants().lowerLeft(), plot.left() + AIR, plot.bottom() - 2, cutX - plot.left(), true,
                true));
        boxes.add(name(chart.quadrants().lowerRight(), plot.right() - AIR, plot.bottom() - 2, plot.right() - cutX,
                false, true));
        return boxes;
    }

    private Box name(String name, double x, double edge, double room, boolean left, boolean above) {
        List<String> lines = quadrant(name, room);
        double width = pen.widest(lines, Typeset.WATERMARK);
        double height = lines.size() * Typeset.WATERMARK.line();
        double top = above ? edge - height : edge;
        pen.lines(Shape.NONE, x, top, lines, Typeset.WATERMARK, left ? Anchor.START : Anchor.END);
        return new Box(left ? x : x - width, top, width, height);
    }

    private List<Spot> spots(Box plot, ValueScale x) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            Point point = chart.points().get(i);
            if (point.value().isShown()) {
                double left = Math.clamp(x.x(point.x()), plot.left() + RADIUS, plot.right() - RADIUS);
                Box inner = inner(plot);
                double top = Math.clamp(y(plot, point.y()), inner.top() + RADIUS, inner.bottom() - RADIUS);
                spots.add(apart(new Spot(i, left, top, RADIUS, point.label()), spots, inner));
            }
        }
        return spots;
    }

    /** The nearest place on circles around a spot that is not on another one. */
    private static Spot apart(Spot spot, List<Spot> others, Box plot) {
        for (int ring = 0; ring < 8; ring++) {
            for (int step = 0; step < Math.max(1, 6 * ring); step++) {
                double angle = 2 * Math.PI * step / Math.max(1, 6 * ring);
                double x = spot.x() + ring * NEAR * Math.cos(angle);
                double y = spot.y() - ring * NEAR * Math.sin(angle);
                Spot moved = new Spot(spot.mark(), x, y, spot.radius(), spot.label());
                if (plot.holds(moved.box()) && others.stream()
                        .allMatch(other -> Math.hypot(other.x() - x, other.y() - y) > NEAR - 0.01)) {
                    return moved;
                }
            }
        }
        return spot;
    }

    /** Names the points that have no place: those whose place must not be known, those that miss a number. */
    private double unplaced(double width, double top) {
        double y = named(chart.points().stream().filter(point -> point.value().suppressed()).toList(),
                "legend.hidden.points", true, width, top);
        return named(chart.points().stream().filter(point -> !point.value().suppressed() && !point.value().isShown())
                .toList(), "legend.missing.points", false, width, y);
    }

    private double named(List<Point> points, String key, boolean hatched, double width, double top) {
        if (points.isEmpty()) {
            return top;
        }
        double indent = hatched ? 19 : 0;
        if (hatched) {
            pen.hatch(Shape.NONE, 0, top + 5, 14, 9);
        }
        String names = points.stream().map(Point::label)
                .collect(Collectors.joining(pen.words().typography().separator()));
        double bottom = pen.lines(Shape.NONE, indent, top + 4.5, pen.wrap(pen.words().get(key, names), Typeset.NOTE,
                width - indent), Typeset.NOTE, Anchor.START);
        for (int i = 0; i < chart.points().size(); i++) {
            if (points.contains(chart.points().get(i))) {
                pen.area(i, 0, top + 4, width, bottom - top - 4);
            }
        }
        return bottom;
    }
}
