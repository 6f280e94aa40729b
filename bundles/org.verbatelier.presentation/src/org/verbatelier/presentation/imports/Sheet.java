package org.verbatelier.presentation.imports;

import java.util.List;

import org.verbatelier.ingest.Preview;

/**
 * The first rows of a table with what becomes of each column.
 *
 * @param heads one a column
 * @param rows one cell a column, as it would be stored
 * @param problems for each row why it would be refused, or null
 */
public record Sheet(List<SheetHead> heads, List<List<String>> rows, List<String> problems) {

    /** Nothing. */
    public static final Sheet NONE = new Sheet(List.of(), List.of(), List.of());

    /** What is shown of a table. */
    public static Sheet of(Preview.Table table) {
        return new Sheet(table.columns().stream().map(SheetHead::of).toList(), table.rows(), table.rowProblems());
    }

    /** A cell as it would be stored; empty when the row is too short. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        String cell = column < cells.size() ? cells.get(column) : null;
        return cell == null ? "" : cell;
    }

    /** Why a row would be refused; null when it would not. */
    public String problem(int row) {
        return row < problems.size() ? problems.get(row) : null;
    }
}
