package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells are the stronger the greater their value, such as residence x theme. Suppressed cells are hatched.
 *
 * @param unit of all its numbers
 * @param full the value at which the colour is strongest; 0 for the greatest value shown
 * @param columns from left to right, at least one
 * @param rows from top to bottom, at least one
 */
public record HeatMap(Caption caption, Unit unit, double full, List<Column> columns, List<Row> rows)
        implements Chart {

    /**
     * A column.
     *
     * @param total whether it sums up others
     */
    public record Column(String label, boolean total) {}

    /**
     * A row.
     *
     * @param depth how far it is nested: a residence in its agency lies one deeper
     * @param total whether it sums up others
     * @param cells one for each column
     */
    public record Row(String label, int depth, boolean total, List<Value> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws IllegalArgumentException without cells or when a row misses a column */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int count = columns.size();
        if (count == 0 || rows.isEmpty() || rows.stream().anyMatch(row -> row.cells().size() != count)) {
            throw new IllegalArgumentException("each row needs a cell for each column");
        }
    }

    /**
     * The value at which the colour is strongest: what was asked for, else the greatest value shown in a cell that sums up
     * nothing, else in any; 0 without values.
     */
    public double strongest() {
        if (full > 0) {
            return full;
        }
        double greatest = strongest(false);
        return greatest > 0 ? greatest : strongest(true);
    }

    private double strongest(boolean totals) {
        double greatest = 0;
        for (Row row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                Value cell = row.cells().get(column);
                if (cell.isShown() && (totals || !row.total() && !columns.get(column).total())) {
                    greatest = Math.max(greatest, cell.value());
                }
            }
        }
        return greatest;
    }

    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Row row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                marks.add(new Mark(row.label(), columns.get(column).label(), row.cells().get(column)));
            }
        }
        return List.copyOf(marks);
    }
}
