package org.verbatelier.chart.internal;

import java.util.List;
import java.util.function.Function;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.DivergingBars;
import org.verbatelier.chart.DivergingBars.Row;
import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.Value;

/** Two bars back to back in each row, each with its value at its end. One scale for both sides. */
public final class DivergingLayout {

    private static final double LABELS = 0.36;
    private static final double GAP = 8;
    private static final double BAR = 11;
    private static final double STUB = 16;
    private static final double AIR = 3;

    private final DivergingBars chart;
    private final Pen pen;

    public DivergingLayout(DivergingBars chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        pen.reach(width, top);
        List<Row> rows = chart.rows();
        LabelColumn names = LabelColumn.of(rows.stream().map(Row::label).toList(), width * LABELS, Typeset.LABEL, pen);
        Axis axis = chart.axis();
        int left = steps(Row::left);
        int right = steps(Row::right);
        double from = names.width() + GAP + printed(Row::left);
        double to = width - printed(Row::right);
        double zero = from + (to - from) * left / (left + right);
        double unit = (to - from) / ((left + right) * axis.step());
        double y = heads(zero, names.width() + GAP, width, top);
        double bottom = y + names.height();
        for (int i = -left; i <= right; i++) {
            double x = zero + i * axis.step() * unit;
            pen.line(Shape.NONE, x, y, x, bottom, i == 0 ? Paint.DIMMED : Paint.GRID, i == 0 ? 0.8 : 0.5);
        }
        for (int i = 0; i < rows.size(); i++) {
            double height = names.height(i);
            double middle = y + height / 2;
            pen.area(2 * i, 0, y, zero, height);
            pen.area(2 * i + 1, zero, y, width - zero, height);
            names.put(Shape.NONE, i, 0, y, height, pen);
            bar(2 * i, rows.get(i).left(), zero, -unit, middle);
            bar(2 * i + 1, rows.get(i).right(), zero, unit, middle);
            y += height;
        }
        return pen.hiddenLegend(0, ticks(zero, unit, left, right, bottom, width));
    }

    /** What each side is, above it. */
    private double heads(double zero, double leftmost, double width, double top) {
        List<String> left = pen.wrap(chart.left(), Typeset.STRONG, Math.max(zero - leftmost - 6, 60));
        List<String> right = pen.wrap(chart.right(), Typeset.STRONG, Math.max(width - zero - 6, 60));
        return 3 + Math.max(pen.lines(Shape.NONE, zero - 6, top, left, Typeset.STRONG, Anchor.END),
                pen.lines(Shape.NONE, zero + 6, top, right, Typeset.STRONG, Anchor.START));
    }

    private double ticks(double zero, double unit, int left, int right, double bottom, double width) {
        double next = Double.NEGATIVE_INFINITY;
        for (int i = -left; i <= right; i++) {
            String tick = chart.axis().ticks().get(Math.min(Math.abs(i), chart.axis().steps()));
            double half = pen.width(tick, Typeset.TICK) / 2;
            double x = Math.min(zero + i * chart.axis().step() * unit, width - half);
            if (x - half >= next) {
                pen.text(Shape.NONE, x, bottom + 3, tick, Typeset.TICK, Anchor.MIDDLE);
                next = x + half + 2;
            }
        }
        double y = bottom + 4 + Typeset.TICK.line();
        List<String> title = pen.wrap(chart.axis().title(), Typeset.AXIS, width);
        double half = pen.widest(title, Typeset.AXIS) / 2;
        return pen.lines(Shape.NONE, Math.max(half, Math.min(zero, width - half)), y, title, Typeset.AXIS,
                Anchor.MIDDLE);
    }

    private int steps(Function<Row, Value> side) {
        double greatest = chart.rows().stream().map(side).filter(Value::isShown).mapToDouble(Value::value).max()
                .orElse(0);
        return Math.clamp((long) Math.ceil(greatest / chart.axis().step() - 1e-9), 1, chart.axis().steps());
    }

    private double printed(Function<Row, Value> side) {
        return AIR + chart.rows().stream().map(side).mapToDouble(value -> pen.width(value.printed(), Typeset.VALUE))
                .max().orElse(0);
    }

    private void bar(int mark, Value value, double zero, double unit, double middle) {
        boolean leftwards = unit < 0;
        double length = value.isShown() ? value.value() * Math.abs(unit) : value.suppressed() ? STUB : 0;
        double x = leftwards ? zero - length : zero;
        if (value.suppressed()) {
            pen.hatch(mark, x, middle - BAR / 2, length, BAR);
        } else if (length > 0) {
            pen.rect(mark, x, middle - BAR / 2, length, BAR, Paint.of(leftwards ? Ink.FIRST : Ink.SECOND), Paint.TEXT);
        }
        pen.text(mark, leftwards ? x - AIR : x + length + AIR, middle - Typeset.VALUE.line() / 2, value.printed(),
                Typeset.VALUE, leftwards ? Anchor.END : Anchor.START);
    }
}
