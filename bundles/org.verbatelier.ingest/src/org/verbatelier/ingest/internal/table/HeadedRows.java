package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A table with its header: the first row that is no title, its rows below. */
public final class HeadedRows implements TableReader {

    private static final String END_OF_FILE = "\u001A";

    private final RowSource rows;
    private final boolean padsShortRows;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final List<Row> titles;
    private final List<String> header;

    /**
     * Reads up to the header. When it cannot, the rows are closed.
     *
     * @param padsShortRows whether short rows are no damage
     * @param refusal makes the error for a header that makes no sense, or for none at all (null)
     */
    public HeadedRows(RowSource rows, boolean padsShortRows, Function<Row, RuntimeException> refusal)
            throws IOException {
        this.rows = rows;
        this.padsShortRows = padsShortRows;
        boolean opened = false;
        try {
            List<Row> first = new ArrayList<>();
            boolean hinted = false;
            for (Row row = rows.next(); row != null; row = first.size() < HeaderFinder.ROWS ? rows.next() : null) {
                if (!hinted && first.isEmpty() && isSeparatorHint(row)) {
                    hinted = true;
                } else if (!row.isBlank() && !isBlankLine(row)) {
                    first.add(row);
                }
            }
            int at = HeaderFinder.find(first);
            Row head = first.isEmpty() ? null : first.get(at);
            if (head == null || head.defect() != null && head.defect().structural()) {
                throw refusal.apply(head);
            }
            this.titles = List.copyOf(first.subList(0, at));
            this.header = Headers.unique(head.cells());
            ahead.addAll(first.subList(at + 1, first.size()));
            rows.expect(header.size());
            opened = true;
        } finally {
            if (!opened) {
                rows.close();
            }
        }
    }

    /** A first line {@code sep=;} speaks to the spreadsheet, not to people. */
    private static boolean isSeparatorHint(Row row) {
        String first = row.cells()[0];
        if (!first.startsWith("sep=") || first.length() > 5) {
            return false;
        }
        for (int i = 1; i < row.cells().length; i++) {
            if (!row.cells()[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<Row> titles() {
        return titles;
    }

    @Override
    public boolean padsShortRows() {
        return padsShortRows;
    }

    @Override
    public Row next() throws IOException {
        Row row;
        do {
            row = ahead.isEmpty() ? rows.next() : ahead.poll();
        } while (row != null && isNothing(row));
        return row;
    }

    /** A line of separators only, as spreadsheets leave them below a table, is no respondent. */
    private boolean isNothing(Row row) {
        return row.cells().length == 1 ? header.size() > 1 && isBlankLine(row) : header.size() > 1 && row.isBlank();
    }

    private static boolean isBlankLine(Row row) {
        return row.defect() == null && row.cells().length == 1
                && (row.cells()[0].isBlank() || row.cells()[0].equals(END_OF_FILE));
    }

    @Override
    public double done() {
        return rows.done();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
