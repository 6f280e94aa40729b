package org.verbatelier.chart.internal;

import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.Dumbbells.Pair;
import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.Value;

/** Two signs and what lies between them in each row, their values outside, the verdict to the right. */
public final class DumbbellLayout {

    private static final double LABELS = 0.3;
    private static final double GAPS = 0.27;
    private static final double GAP = 8;
    private static final double RADIUS = 4.2;
    private static final double AIR = 8;
    private static final double STUB = 14;

    private final Dumbbells chart;
    private final Pen pen;

    public DumbbellLayout(Dumbbells chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        pen.reach(width, top);
        List<Pair> pairs = chart.pairs();
        LabelColumn names = LabelColumn.of(pairs.stream().map(Pair::label).toList(), width * LABELS, Typeset.LABEL,
                pen);
        LabelColumn gaps = LabelColumn.of(Stream.concat(Stream.of(chart.between()), pairs.stream()
                .map(pair -> pair.gap().printed())).toList(), width * GAPS, Typeset.VALUE, pen);
        double values = AIR + (pen.anyHidden() ? STUB + 3 : 0) + pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second())).mapToDouble(this::printed).max().orElse(0);
        double from = names.width() + GAP;
        double to = width - gaps.width() - GAP;
        double least = Math.max(40, to - from - 2 * values);
        double left = from + pairs.stream().mapToDouble(pair -> overhang(pair, true, least)).max().orElse(0);
        double right = to - pairs.stream().mapToDouble(pair -> overhang(pair, false, least)).max().orElse(0);
        ValueScale scale = new ValueScale(chart.axis(), left, Math.max(right, left + 40));
        double y = legend(top, width, gaps);
        double[] heights = new double[pairs.size()];
        double bottom = y;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(names.height(i), gaps.height(i + 1));
            bottom += heights[i];
        }
        scale.grid(pen, y, bottom);
        for (int i = 0; i < heights.length; i++) {
            pair(i, pairs.get(i), scale, y, heights[i]);
            names.put(Shape.NONE, i, 0, y, heights[i], pen);
            pen.area(3 * i + 2, width - gaps.width() - GAP / 2, y, gaps.width() + GAP / 2, heights[i]);
            pen.lines(3 * i + 2, width - gaps.width(),
                    y + (heights[i] - gaps.lines().get(i + 1).size() * Typeset.VALUE.line()) / 2,
                    gaps.lines().get(i + 1), Typeset.VALUE, Anchor.START);
            y += heights[i];
        }
        return pen.hiddenLegend(0, scale.numbers(pen, bottom, width));
    }

    private double printed(Value value) {
        return pen.width(value.printed(), Typeset.SMALL);
    }

    /** Whether the first value of a pair stands to the left; what is missing goes to the side that is free. */
    private static boolean firstIsLeft(Pair pair) {
        return !pair.second().isShown() || pair.first().isShown() && pair.first().value() <= pair.second().value();
    }

    /** How far what is written on one side of a pair reaches out of a plot of some width. */
    private double overhang(Pair pair, boolean left, double plot) {
        Value value = left == firstIsLeft(pair) ? pair.first() : pair.second();
        if (!value.isShown()) {
            return AIR + (value.suppressed() ? STUB + 3 : 0) + printed(value);
        }
        double place = chart.axis().place(value.value());
        return Math.max(0, AIR + printed(value) - plot * (left ? place : 1 - place));
    }

    /** What the signs are, side by side when there is room, and the head of the column of gaps. */
    private double legend(double top, double width, LabelColumn gaps) {
        double room = width - gaps.width() - 2 * GAP;
        double sign = 2 * RADIUS + 6;
        boolean beside = 2 * sign + 12 + pen.width(chart.first(), Typeset.STRONG)
                + pen.width(chart.second(), Typeset.STRONG) <= room;
        double below = entry(Sign.DISC, Ink.FIRST, 0, top, chart.first(), room - sign);
        double x = beside ? sign + 12 + pen.width(chart.first(), Typeset.STRONG) : 0;
        below = entry(Sign.DIAMOND, Ink.SECOND, x, beside ? top : below, chart.second(), room - sign);
        return 4 + Math.max(below, pen.lines(Shape.NONE, width - gaps.width(), top,
                pen.wrap(chart.between(), Typeset.STRONG, gaps.width()), Typeset.STRONG, Anchor.START));
    }

    private double entry(Sign sign, Ink ink, double x, double y, String name, double room) {
        double middle = x + RADIUS * 1.3;
        pen.sign(Shape.NONE, sign, middle, y + Typeset.STRONG.line() / 2, RADIUS, Paint.of(ink), Paint.TEXT);
        return pen.lines(Shape.NONE, middle + RADIUS + 4, y, pen.wrap(name, Typeset.STRONG, room), Typeset.STRONG,
                Anchor.START);
    }

    private void pair(int index, Pair pair, ValueScale scale, double top, double height) {
        double middle = top + height / 2;
        Value first = pair.first();
        Value second = pair.second();
        if (first.isShown() && second.isShown()) {
            double from = scale.x(Math.min(first.value(), second.value()));
            double to = scale.x(Math.max(first.value(), second.value()));
            pen.rect(3 * index + 2, from, middle - 1.2, to - from, 2.4, Paint.DIMMED, null);
        }
        boolean firstIsLeft = firstIsLeft(pair);
        half(3 * index, first, Sign.DISC, Ink.FIRST, firstIsLeft, scale, top, height);
        half(3 * index + 1, second, Sign.DIAMOND, Ink.SECOND, !firstIsLeft, scale, top, height);
    }

    /** A sign with its value outside; what is hidden stands beside the plot, at no place that says anything. */
    private void half(int mark, Value value, Sign sign, Ink ink, boolean left, ValueScale scale, double top,
            double height) {
        double middle = top + height / 2;
        double line = middle - Typeset.SMALL.line() / 2;
        if (!value.isShown()) {
            double edge = left ? scale.left() - AIR : scale.right() + AIR;
            double room = value.suppressed() ? STUB + 3 : 0;
            if (value.suppressed()) {
                pen.hatch(mark, left ? edge - STUB : edge, middle - RADIUS, STUB, 2 * RADIUS);
            }
            pen.text(mark, left ? edge - room : edge + room, line, value.printed(), Typeset.SMALL,
                    left ? Anchor.END : Anchor.START);
            double wide = AIR + room + printed(value);
            pen.area(mark, left ? scale.left() - wide : scale.right(), top, wide, height);
            return;
        }
        double x = scale.x(value.value());
        pen.sign(mark, sign, x, middle, RADIUS, Paint.of(ink), Paint.TEXT);
        double wide = printed(value);
        // The words cover the lines of the grid, not the other way round.
        pen.rect(mark, left ? x - AIR - wide - 1 : x + AIR - 1, line, wide + 2, Typeset.SMALL.line(), Paint.GROUND,
                null);
        pen.text(mark, left ? x - AIR : x + AIR, line, value.printed(), Typeset.SMALL,
                left ? Anchor.END : Anchor.START);
        pen.area(mark, left ? x - AIR - wide : x - RADIUS, top, AIR + wide + RADIUS, height);
    }
}
