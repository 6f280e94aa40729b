package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.HeatMap.Column;
import org.verbatelier.chart.HeatMap.Row;
import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.Value;

/**
 * Cells in rows and columns, the value written in each. The heads of the columns lie flat when their words have room,
 * else slanted. Few steps of strength, so that cells can be told from each other and words always be read on them.
 */
public final class HeatLayout {

    private static final double[] STEPS = { 0.05, 0.15, 0.28, 0.4, 0.78, 0.95 };
    private static final double REVERSED = 0.6;
    private static final double LABELS = 0.34;
    private static final double INDENT = 10;
    private static final double GAP = 6;
    private static final double PAD = 3;
    private static final double ROW = 18;
    private static final double WIDEST = 90;
    private static final double ANGLE = 50;
    /** Two slanted lines need this much from column to column. */
    private static final double SLANTED = 28;
    private static final int MOST_LINES = 3;

    private final HeatMap chart;
    private final Pen pen;
    private final double strongest;

    public HeatLayout(HeatMap chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
        this.strongest = chart.strongest();
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        int columns = chart.columns().size();
        double names = Math.min(width * LABELS, chart.rows().stream()
                .mapToDouble(row -> row.depth() * INDENT + pen.width(row.label(), typeset(row.total()))).max()
                .orElse(0)) + GAP;
        double least = 2 * PAD + narrowest();
        double cell = Math.max(least, Math.min(WIDEST, (width - names) / columns));
        double slack = slant(cell) ? tail(cell) : 0;
        if (slack > 0) {
            cell = Math.max(Math.max(least, SLANTED), Math.min(cell, (width - names - slack) / columns));
        }
        double y = heads(names, cell, top);
        for (int row = 0; row < chart.rows().size(); row++) {
            y = row(row, names, cell, y);
        }
        pen.reach(Math.max(width, names + columns * cell), y);
        return legend(y + 4);
    }

    /** The widest piece of all numbers that cannot be broken, totals in bold. Most numbers are there many times. */
    private double narrowest() {
        Map<Boolean, Set<String>> printed = Map.of(false, new HashSet<>(), true, new HashSet<>());
        for (Row row : chart.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                printed.get(row.total() || chart.columns().get(i).total()).add(row.cells().get(i).printed());
            }
        }
        double narrowest = 0;
        for (boolean total : new boolean[] { false, true }) {
            Wrapping wrapping = new Wrapping(pen.measurer(), typeset(total));
            narrowest = Math.max(narrowest,
                    printed.get(total).stream().mapToDouble(wrapping::narrowest).max().orElse(0));
        }
        return narrowest;
    }

    private static Typeset typeset(boolean total) {
        return total ? Typeset.SMALL_STRONG : Typeset.SMALL;
    }

    private boolean slant(double cell) {
        for (Column column : chart.columns()) {
            Typeset typeset = typeset(column.total());
            if (new Wrapping(pen.measurer(), typeset).narrowest(column.label()) > cell - 2 * PAD
                    || pen.wrap(column.label(), typeset, cell - 2 * PAD).size() > MOST_LINES) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a slanted head: two when it is long, never more. */
    private List<String> slanted(Column column) {
        Typeset typeset = typeset(column.total());
        double whole = pen.width(column.label(), typeset);
        if (whole < WIDEST) {
            return List.of(column.label());
        }
        double room = Math.max(WIDEST, whole * 0.55);
        List<String> lines = pen.wrap(column.label(), typeset, room);
        while (lines.size() > 2) {
            room += typeset.size();
            lines = pen.wrap(column.label(), typeset, room);
        }
        return lines;
    }

    /** How far slanted heads reach to the right of the last cell. */
    private double tail(double cell) {
        double tail = 0;
        int columns = chart.columns().size();
        for (int i = 0; i < columns; i++) {
            double reach = reach(chart.columns().get(i)) * Math.cos(Math.toRadians(ANGLE));
            tail = Math.max(tail, reach - (columns - i - 0.5) * cell);
        }
        return tail + GAP;
    }

    private double reach(Column column) {
        return pen.widest(slanted(column), typeset(column.total())) + 2 * Typeset.SMALL.line();
    }

    private double heads(double left, double cell, double top) {
        List<Column> columns = chart.columns();
        if (slant(cell)) {
            double longest = columns.stream().mapToDouble(this::reach).max().orElse(0);
            double bottom = top + longest * Math.sin(Math.toRadians(ANGLE)) + 2;
            for (int i = 0; i < columns.size(); i++) {
                slanted(columns.get(i), left + (i + 0.5) * cell, bottom - 4);
            }
            pen.reach(left + columns.size() * cell + tail(cell) - GAP, bottom);
            return bottom;
        }
        List<List<String>> lines = new ArrayList<>();
        columns.forEach(column -> lines.add(pen.wrap(column.label(), typeset(column.total()), cell - 2 * PAD)));
        double bottom = top + GAP + lines.stream().mapToDouble(List::size).max().orElse(0) * Typeset.SMALL.line();
        for (int i = 0; i < columns.size(); i++) {
            pen.lines(Shape.NONE, left + (i + 0.5) * cell,
                    bottom - GAP / 2 - lines.get(i).size() * Typeset.SMALL.line(),
                    lines.get(i), typeset(columns.get(i).total()), Anchor.MIDDLE);
        }
        return bottom;
    }

    /** A head of one or two lines, going up to the right from the middle of its column. */
    private void slanted(Column column, double x, double baseline) {
        Typeset typeset = typeset(column.total());
        List<String> lines = slanted(column);
        double across = Math.sin(Math.toRadians(ANGLE)) * typeset.line();
        double down = Math.cos(Math.toRadians(ANGLE)) * typeset.line();
        for (int i = 0; i < lines.size(); i++) {
            double back = lines.size() - 1 - i;
            pen.slanted(x + typeset.line() * 0.2 - back * across, baseline - back * down, lines.get(i), typeset,
                    ANGLE);
        }
    }

    private double row(int index, double left, double cell, double top) {
        Row row = chart.rows().get(index);
        Typeset typeset = typeset(row.total());
        double indent = row.depth() * INDENT;
        List<String> name = pen.wrap(row.label(), typeset, left - GAP - indent);
        List<List<String>> printed = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            printed.add(pen.wrap(row.cells().get(i).printed(), typeset(row.total() || chart.columns().get(i).total()),
                    cell - 2 * PAD));
        }
        int most = Math.max(name.size(), printed.stream().mapToInt(List::size).max().orElse(1));
        double height = Math.max(ROW, most * Typeset.SMALL.line() + GAP);
        pen.lines(Shape.NONE, indent, top + (height - name.size() * typeset.line()) / 2, name, typeset, Anchor.START);
        int columns = row.cells().size();
        for (int i = 0; i < columns; i++) {
            cell(index * columns + i, row.cells().get(i), printed.get(i),
                    new Box(left + i * cell, top, cell, height), row.total() || chart.columns().get(i).total());
        }
        if (row.total()) {
            pen.line(Shape.NONE, left, top, left + columns * cell, top, Paint.TEXT, 0.8);
        }
        return top + height;
    }

    private void cell(int mark, Value value, List<String> printed, Box box, boolean total) {
        pen.area(mark, box.left(), box.top(), box.width(), box.height());
        double strength = total || !value.isShown() ? 0 : strength(value.value());
        double middle = box.left() + box.width() / 2;
        double height = printed.size() * Typeset.SMALL.line();
        double top = box.top() + (box.height() - height) / 2;
        if (value.suppressed()) {
            pen.hatch(mark, box.left(), box.top(), box.width(), box.height());
            double wide = pen.widest(printed, Typeset.SMALL) + 4;
            pen.rect(mark, middle - wide / 2, top, wide, height, Paint.GROUND, null);
        } else {
            pen.rect(mark, box.left(), box.top(), box.width(), box.height(), new Paint(Ink.HEAT, strength),
                    Paint.GRID);
        }
        Typeset typeset = total ? Typeset.SMALL_STRONG : Typeset.SMALL;
        pen.lines(mark, middle, top, printed, strength > REVERSED ? Typeset.REVERSED : typeset, Anchor.MIDDLE);
    }

    private double strength(double value) {
        if (strongest <= 0 || value <= 0) {
            return 0;
        }
        return STEPS[Math.clamp((long) Math.ceil(value / strongest * STEPS.length - 1e-9) - 1, 0, STEPS.length - 1)];
    }

    /** What the strengths mean: each step with where it ends. */
    private double legend(double top) {
        if (strongest <= 0) {
            return pen.hiddenLegend(0, top);
        }
        double x = 0;
        double y = top + 3;
        double chip = 20;
        pen.text(Shape.NONE, x, y, "0", Typeset.NOTE, Anchor.START);
        x += pen.width("0", Typeset.NOTE) + 4;
        for (double step : STEPS) {
            pen.rect(Shape.NONE, x, y, chip, 9, new Paint(Ink.HEAT, step), Paint.GRID);
            x += chip;
        }
        Axis axis = Axis.of("", chart.unit(), 0, strongest, 1, pen.words().typography());
        pen.text(Shape.NONE, x + 4, y, pen.words().strongest(axis.ticks().getLast(), chart.unit()), Typeset.NOTE,
                Anchor.START);
        return pen.hiddenLegend(0, y + Typeset.NOTE.line());
    }
}
