package org.verbatelier.publish.document;

import java.util.List;

/**
 * A table whose first column names the rows.
 *
 * @param caption what it shows, with its base
 * @param columns columns, at least one
 * @param rows cells as printed, one for each column
 * @param note how to read it; may be empty
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows, String note) implements Block {

    /** A cell whose figure is withheld, so that it cannot be told from the others; writers hatch it. */
    public static final String WITHHELD = "\u00b7\u00b7\u00b7";

    /**
     * A column.
     *
     * @param header what it holds
     * @param width share of the width, positive; shares are relative to each other
     * @param numeric whether to align to the right
     */
    public record Column(String header, int width, boolean numeric) {}

    /** @throws IllegalArgumentException when a row has not one cell for each column */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row of " + row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }
}
