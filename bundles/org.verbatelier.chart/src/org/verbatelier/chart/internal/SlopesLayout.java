package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.Slopes;
import org.verbatelier.chart.Slopes.Line;
import org.verbatelier.chart.Value;

/** A column for each wave, a line for each theme, names at the right end and values at both, none over another. */
public final class SlopesLayout {

    private static final double NAMES = 0.42;
    private static final double GAP = 12;
    private static final double RADIUS = 3.2;
    private static final double LOWEST = 180;
    private static final double STUB = 14;
    /** So many names of waves are wrapped rather than left out. */
    private static final int FEW = 4;
    private static final Double[][] DASHES = { {}, { 5.0, 2.5 }, { 1.5, 2.0 }, { 7.0, 2.0, 1.5, 2.0 } };

    private final Slopes chart;
    private final Pen pen;

    public SlopesLayout(Slopes chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** What is written at one end of a line. */
    private record End(int line, List<String> words, double wanted, double height) {}

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        pen.reach(width, top);
        int last = chart.waves().size() - 1;
        List<Line> lines = chart.lines();
        double left = GAP + STUB + lines.stream().map(line -> line.values().getFirst().printed())
                .mapToDouble(printed -> pen.width(printed, Typeset.SMALL)).max().orElse(0);
        double room = width * NAMES - GAP - STUB;
        double names = lines.stream().map(line -> pen.wrap(name(line), Typeset.SMALL, room))
                .mapToDouble(name -> pen.widest(name, Typeset.SMALL)).max().orElse(0);
        double right = width - GAP - STUB - names;
        double y = heads(left, right, width, top);
        List<List<String>> ends = lines.stream().map(line -> pen.wrap(name(line), Typeset.SMALL, room)).toList();
        double needed = ends.stream().mapToDouble(name -> name.size() * Typeset.SMALL.line() + 2).sum();
        double height = Math.max(LOWEST, needed);
        for (int wave = 0; wave <= last; wave++) {
            double x = x(wave, left, right);
            pen.line(Shape.NONE, x, y, x, y + height, Paint.GRID, 0.8);
        }
        pen.reach(width, y + height);
        double[][] ys = heights(y, height);
        List<End> starts = new ArrayList<>();
        List<End> stops = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            starts.add(new End(i, List.of(lines.get(i).values().getFirst().printed()), ys[i][0],
                    Typeset.SMALL.line()));
            stops.add(new End(i, ends.get(i), ys[i][last], ends.get(i).size() * Typeset.SMALL.line() + 2));
        }
        ends(starts, y, height, left, true);
        ends(stops, y, height, right, false);
        for (int i = 0; i < lines.size(); i++) {
            draw(i, ys[i], left, right);
        }
        double bottom = axis(y + height, width);
        return pen.hiddenLegend(0, bottom);
    }

    private String name(Line line) {
        return line.values().getLast().printed() + " \u00a0" + line.label();
    }

    private double x(int wave, double left, double right) {
        return left + (right - left) * wave / (chart.waves().size() - 1);
    }

    /** The names of the waves above their columns; of many, as many as have room. */
    private double heads(double left, double right, double width, double top) {
        int waves = chart.waves().size();
        double column = (right - left) / (waves - 1);
        double widest = pen.widest(chart.waves(), Typeset.STRONG) + 6;
        int step = waves > FEW ? Math.max(1, (int) Math.ceil(widest / column)) : 1;
        double bottom = top;
        for (int wave = 0; wave < waves; wave += step) {
            double x = x(wave, left, right);
            double room = Math.min(2 * Math.min(x, width - x), Math.max(column * step - 6, 20));
            bottom = Math.max(bottom, pen.lines(Shape.NONE, x, top,
                    pen.wrap(chart.waves().get(wave), Typeset.STRONG, room), Typeset.STRONG, Anchor.MIDDLE));
        }
        return bottom + 6;
    }

    /** Where each value lies; what has none lies where its line passes, which its neighbours alone decide. */
    private double[][] heights(double top, double height) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Line line : chart.lines()) {
            for (Value value : line.values()) {
                least = value.isShown() ? Math.min(least, value.value()) : least;
                greatest = value.isShown() ? Math.max(greatest, value.value()) : greatest;
            }
        }
        double span = greatest > least ? greatest - least : 1;
        double inner = height - 4 * RADIUS;
        double[][] ys = new double[chart.lines().size()][];
        for (int i = 0; i < ys.length; i++) {
            List<Value> values = chart.lines().get(i).values();
            ys[i] = new double[values.size()];
            for (int wave = 0; wave < values.size(); wave++) {
                Value value = nearest(values, wave);
                ys[i][wave] = value == null ? top + height / 2
                        : top + 2 * RADIUS + inner * (1 - (value.value() - least) / span);
            }
        }
        return ys;
    }

    private static Value nearest(List<Value> values, int wave) {
        for (int step = 0; step < values.size(); step++) {
            for (int other : new int[] { wave - step, wave + step }) {
                if (other >= 0 && other < values.size() && values.get(other).isShown()) {
                    return values.get(other);
                }
            }
        }
        return null;
    }

    /** Writes the ends of lines beside a column, pushed apart as little as keeps them readable. */
    private void ends(List<End> ends, double top, double height, double x, boolean left) {
        List<End> order = new ArrayList<>(ends);
        order.sort(Comparator.comparingDouble(End::wanted).thenComparing(end -> end.words().getFirst())
                .thenComparing(end -> chart.lines().get(end.line()).label()));
        double[] centres = Spreading.spread(order.stream().mapToDouble(End::wanted).toArray(),
                order.stream().mapToDouble(End::height).toArray(), top, top + height);
        int wave = left ? 0 : chart.waves().size() - 1;
        for (int i = 0; i < order.size(); i++) {
            End end = order.get(i);
            int mark = end.line() * chart.waves().size() + wave;
            Value value = chart.lines().get(end.line()).values().get(wave);
            double near = left ? x - RADIUS - 1 : x + RADIUS + 1;
            double far = left ? x - GAP + 1 : x + GAP - 1;
            pen.line(mark, near, end.wanted(), far, centres[i], Paint.DIMMED, 0.5);
            double room = 0;
            if (value.suppressed()) {
                pen.hatch(mark, left ? x - GAP - STUB : x + GAP, centres[i] - 3.5, STUB - 3, 7);
                room = STUB;
            }
            double start = centres[i] - end.words().size() * Typeset.SMALL.line() / 2;
            pen.lines(mark, left ? x - GAP - room : x + GAP + room, start, end.words(), Typeset.SMALL,
                    left ? Anchor.END : Anchor.START);
            double wide = GAP + room + pen.widest(end.words(), Typeset.SMALL);
            pen.area(mark, left ? x - wide : x - RADIUS, centres[i] - end.height() / 2, wide + RADIUS, end.height());
        }
    }

    private void draw(int line, double[] ys, double left, double right) {
        List<Value> values = chart.lines().get(line).values();
        int waves = values.size();
        int before = -1;
        for (int wave = 0; wave < waves; wave++) {
            int mark = line * waves + wave;
            double x = x(wave, left, right);
            if (!values.get(wave).isShown()) {
                if (wave > 0 && wave < waves - 1) {
                    pen.area(mark, x - RADIUS, ys[wave] - RADIUS, 2 * RADIUS, 2 * RADIUS);
                }
                continue;
            }
            if (before >= 0) {
                // Dotted across a wave without a number, so that nobody reads one off the line.
                Double[] dash = wave - before > 1 ? new Double[] { 1.0, 3.0 } : DASHES[line % DASHES.length];
                pen.line(mark, x(before, left, right), ys[before], x, ys[wave], Paint.of(Ink.MAIN), 1.4, dash);
            }
            before = wave;
        }
        for (int wave = 0; wave < waves; wave++) {
            if (values.get(wave).isShown()) {
                sign(line * waves + wave, line, x(wave, left, right), ys[wave], wave > 0 && wave < waves - 1);
            }
        }
    }

    private void sign(int mark, int line, double x, double y, boolean inner) {
        pen.sign(mark, Sign.of(line), x, y, RADIUS, Paint.of(Ink.FIRST), Paint.GROUND);
        if (inner) {
            pen.area(mark, x - RADIUS - 2, y - RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4);
        }
    }

    private double axis(double bottom, double width) {
        return chart.axis().title().isEmpty() ? bottom
                : pen.lines(Shape.NONE, 0, bottom + 4, pen.wrap(chart.axis().title(), Typeset.AXIS, width),
                        Typeset.AXIS, Anchor.START);
    }
}
