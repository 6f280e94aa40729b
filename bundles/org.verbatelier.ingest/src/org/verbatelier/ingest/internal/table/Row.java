package org.verbatelier.ingest.internal.table;

/**
 * A record of a table.
 *
 * @param line 1-based line (text) or row (sheet) where it begins
 * @param cells never null inside; may be shorter or longer than the header
 */
public record Row(long line, String[] cells) {

    /** The cell of a column, empty when the row is too short. */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    /** Whether every cell is empty. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
