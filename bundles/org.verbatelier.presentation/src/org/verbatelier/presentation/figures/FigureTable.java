package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.presentation.CopiedTable;

/**
 * A table as it is looked at. Its numbers are printed by the same rules as in documents; what must stay hidden is not in it.
 *
 * @param columns from left to right; the first names the row
 * @param rows from top to bottom
 */
public record FigureTable(List<Column> columns, List<Row> rows) {

    /** Nothing. */
    public static final FigureTable NONE = new FigureTable(List.of(), List.of());

    /**
     * A column.
     *
     * @param tip what its figures are; empty when the title says it
     * @param number whether its cells are numbers, which stand to the right
     */
    public record Column(String title, String tip, boolean number) {}

    /** What a row is. */
    public enum Kind {
        /** One of several that can be put in another order. */
        PLAIN,
        /** Sums up those above or below it. */
        TOTAL
    }

    /**
     * A row.
     *
     * @param depth how far it is nested
     * @param cells as many as there are columns
     */
    public record Row(Kind kind, int depth, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What names it. */
        public String label() {
            return cells.isEmpty() ? "" : cells.getFirst().text();
        }
    }

    /** How a cell differs from its neighbours; a sign or word in its text says the same. */
    public enum Look {
        PLAIN, DIMMED, STRONG, HIGHER, LOWER, HIDDEN
    }

    /**
     * A cell.
     *
     * @param text as people read it
     * @param order what sorting goes by: a number, or NaN to go by the text; what is hidden or missing sorts last
     * @param behind the passages behind it; null when there are none to show
     * @param tip what it means in a sentence; empty when that is plain
     */
    public record Cell(String text, double order, Look look, Behind behind, String tip) {

        /** Words that lead nowhere. */
        public static Cell of(String text) {
            return new Cell(text, Double.NaN, Look.PLAIN, null, "");
        }

        /** Words, and the passages behind them. */
        public static Cell of(String text, Behind behind) {
            return new Cell(text, Double.NaN, Look.PLAIN, behind, "");
        }

        /** A number. */
        public static Cell of(String text, double order, Behind behind) {
            return new Cell(text, order, Look.PLAIN, behind, "");
        }

        /** The same, looking different. */
        public Cell looking(Look other) {
            return new Cell(text, order, other, behind, tip);
        }

        /** The same, with a sentence. */
        public Cell saying(String sentence) {
            return new Cell(text, order, look, behind, sentence);
        }
    }

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether rows can be put in another order: those nested in one another cannot. */
    public boolean isSortable() {
        return rows.stream().allMatch(row -> row.depth() == 0);
    }

    /** The same rows by a column; totals stay last, and what has no number comes after what has. */
    public FigureTable sorted(int column, boolean ascending) {
        if (!isSortable()) {
            return this;
        }
        List<Row> plain = new ArrayList<>(rows.stream().filter(row -> row.kind() == Kind.PLAIN).toList());
        if (columns.get(column).number()) {
            Comparator<Double> numbers = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
            plain.sort(Comparator.comparing((Row row) -> Double.isNaN(row.cells().get(column).order()))
                    .thenComparing(row -> row.cells().get(column).order(), numbers));
        } else {
            Comparator<Row> words = Comparator.comparing((Row row) -> row.cells().get(column).text(),
                    String.CASE_INSENSITIVE_ORDER);
            plain.sort(ascending ? words : words.reversed());
        }
        List<Row> sorted = new ArrayList<>(plain);
        rows.stream().filter(row -> row.kind() == Kind.TOTAL).forEach(sorted::add);
        return new FigureTable(columns, sorted);
    }

    /** The table for a word processor or a spreadsheet, under its title and above its notes. */
    public CopiedTable copied(List<String> caption) {
        return new CopiedTable(caption, columns.stream().map(Column::title).toList(),
                rows.stream().map(FigureTable::texts).toList(), columns.stream().map(Column::number).toList());
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.cells().stream().map(Cell::text).toList());
        texts.set(0, "\u00a0\u00a0".repeat(row.depth()) + texts.getFirst());
        return texts;
    }
}
