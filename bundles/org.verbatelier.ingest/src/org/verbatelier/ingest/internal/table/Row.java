package org.verbatelier.ingest.internal.table;

/**
 * A record of a table.
 *
 * @param line 1-based line (text) or row (sheet) where it begins
 * @param cells never null inside; may be shorter or longer than the header
 * @param defect why the row could not be read as it stands; null when it could
 */
public record Row(long line, String[] cells, Defect defect) {

    /**
     * What is wrong with a row.
     *
     * @param column 1-based; 0 when the whole row is concerned
     * @param reason in the user's language
     * @param structural whether the cells could not even be told apart
     */
    public record Defect(int column, String reason, boolean structural) {}

    /** A row that could be read. */
    public Row(long line, String[] cells) {
        this(line, cells, null);
    }

    /** The cell of a column, empty when the row is too short. */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    /** Whether every cell is empty and nothing is wrong. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return defect == null;
    }
}
