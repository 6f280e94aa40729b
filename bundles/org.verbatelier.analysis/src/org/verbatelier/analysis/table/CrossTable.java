package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.stat.Difference;

/**
 * Themes or codes by the values of a variable. Rows overlap, since a unit can mention several themes: each is tested
 * alone, present or absent, and there is no test of the whole.
 *
 * @param base what was counted, over the values that are known; its size is -1 when it is suppressed
 * @param by themes or codes
 * @param filter whose words
 * @param variable name of the variable
 * @param within name of the variable that encloses it, such as the agency of a residence; null when there is none
 * @param threshold least size of a group that is shown
 * @param unknown units left out because they have no value
 * @param columns total first, then, where there is an enclosing variable, each group followed by its values
 * @param rows rows with at least one mention, most frequent first, then by code
 */
public record CrossTable(Base base, Grouping by, EvidenceFilter filter, String variable, String within, int threshold,
        int unknown, List<Column> columns, List<Row> rows) {

    /** Below this base counts are shown, not percentages. */
    public static final int SMALL_BASE = 30;

    public CrossTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A theme or code.
     *
     * @param cells one for each column
     * @param test whether the values of the variable differ; null when a cell it needs is suppressed, or with one value
     */
    public record Row(String scheme, String code, String label, List<Cell> cells, Significance test) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell over all values. */
        public Cell total() {
            return cells.getFirst();
        }
    }

    /**
     * A cell that stands out.
     *
     * @param value the value of the variable
     */
    public record Standout(Row row, Column column, Cell cell) {}

    /**
     * How far two groups are apart on a theme.
     *
     * @param difference share of the first less share of the second, with its interval
     */
    public record Gap(Row row, Cell one, Cell other, Difference difference) {}

    /** Index of the column of a value; -1 when there is none. */
    public int column(String value) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).level() == Column.Level.VALUE && columns.get(i).value().equalsIgnoreCase(value)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether percentages mislead in a column: fewer than 30 units. Suppressed columns are not small but silent. */
    public boolean small(int column) {
        return columns.get(column).base() < SMALL_BASE;
    }

    /** Cells of values whose specificity is at least {@code least} either way, strongest first. */
    public List<Standout> specific(double least) {
        List<Standout> found = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = row.cells().get(i);
                if (columns.get(i).level() == Column.Level.VALUE && Math.abs(cell.specificity()) >= least) {
                    found.add(new Standout(row, columns.get(i), cell));
                }
            }
        }
        found.sort(Comparator.comparingDouble((Standout one) -> -Math.abs(one.cell().specificity()))
                .thenComparing(one -> one.row().code()).thenComparing(one -> one.column().value()));
        return List.copyOf(found);
    }

    /** Gaps between two values, widest first; rows with a suppressed cell are left out. */
    public List<Gap> gaps(String one, String other) {
        int first = column(one);
        int second = column(other);
        List<Gap> gaps = new ArrayList<>();
        for (Row row : rows) {
            Cell a = row.cells().get(first);
            Cell b = row.cells().get(second);
            if (!a.suppressed() && !b.suppressed()) {
                gaps.add(new Gap(row, a, b, Difference.ofProportions(a.n(), a.base(), b.n(), b.base())));
            }
        }
        gaps.sort(Comparator.comparingDouble((Gap gap) -> -Math.abs(gap.difference().value()))
                .thenComparing(gap -> gap.row().code()));
        return List.copyOf(gaps);
    }
}
