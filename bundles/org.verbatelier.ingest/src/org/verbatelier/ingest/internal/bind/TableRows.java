package org.verbatelier.ingest.internal.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.TableReader;

/** Reads the rows of a table into what the mapping keeps of them, and refuses those that make no sense. */
final class TableRows {

    /**
     * A row that makes sense.
     *
     * @param id identifier in the file, or the 1-based rank of the row when no column identifies respondents
     * @param values cells of the variables, in their order
     * @param texts cells of the open questions, in their order; null where there is no word
     */
    record Entry(long line, String id, String[] values, String[] texts) {

        boolean isEmpty() {
            for (String text : texts) {
                if (text != null) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int PROGRESS = 1000;
    private static final int CHECKED = 512;

    private final Inspected.Table table;
    private final Messages messages;
    private final Built.Account account;
    private final int width;
    private final int idColumn;
    private final int[] valueColumns;
    private final int[] textColumns;
    private final int originColumn;
    private String repairedFile;

    TableRows(Inspected.Table table, Messages messages, Built.Account account) {
        this.table = table;
        this.messages = messages;
        this.account = account;
        Mapping mapping = table.mapping();
        this.width = mapping.columns().size();
        this.idColumn = mapping.first(ColumnRole.ID).map(mapping.columns()::indexOf).orElse(-1);
        this.valueColumns = columns(true);
        this.textColumns = columns(false);
        this.originColumn = mapping.header().containsAll(RefusedRows.TECHNICAL)
                ? mapping.header().indexOf(RefusedRows.TECHNICAL.getLast())
                : -1;
    }

    private int[] columns(boolean values) {
        List<ColumnMapping> columns = table.mapping().columns();
        return IntStream.range(0, width).filter(i -> columns.get(i).imported()
                && (values ? columns.get(i).role().variableRole().isPresent()
                        : columns.get(i).role() == ColumnRole.TEXT))
                .toArray();
    }

    /** Every row that makes sense, in file order. */
    List<Entry> read(SubMonitor monitor) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int rank = 0;
        int worked = 0;
        monitor.setWorkRemaining(PROGRESS);
        try (TableReader reader = table.opening().open()) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                if (++rank % CHECKED == 0) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    int done = (int) (Math.max(0, reader.done()) * PROGRESS);
                    monitor.worked(done - worked);
                    worked = done;
                }
                Entry entry = entry(row, rank);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** The cells of a row again, as far as the mapping kept them: personal data that was left out stays out. */
    List<String> cells(Entry entry) {
        String[] cells = new String[width];
        Arrays.fill(cells, "");
        for (int i = 0; i < valueColumns.length; i++) {
            cells[valueColumns[i]] = entry.values()[i];
        }
        for (int i = 0; i < textColumns.length; i++) {
            cells[textColumns[i]] = entry.texts()[i] == null ? "" : entry.texts()[i];
        }
        return Arrays.asList(cells);
    }

    /** Name of the file that refused these rows, when the table was made to repair them; null otherwise. */
    String repairedFile() {
        return repairedFile;
    }

    private Entry entry(Row row, int rank) {
        String problem = problem(row);
        if (problem != null) {
            account.reject(row.line(), column(row), problem, Arrays.asList(row.cells()));
            return null;
        }
        String id = idColumn < 0 ? Integer.toString(rank) : row.cell(idColumn).strip();
        if (id.isEmpty()) {
            account.reject(row.line(), table.mapping().columns().get(idColumn).name(), messages.get("row.noId"),
                    Arrays.asList(row.cells()));
            return null;
        }
        if (originColumn >= 0 && repairedFile == null && !row.cell(originColumn).isEmpty()) {
            repairedFile = row.cell(originColumn);
        }
        String[] values = new String[valueColumns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.cell(valueColumns[i]);
        }
        String[] texts = new String[textColumns.length];
        for (int i = 0; i < texts.length; i++) {
            String text = row.cell(textColumns[i]);
            texts[i] = hasWords(text) ? text : null;
        }
        return new Entry(row.line(), id, values, texts);
    }

    private String problem(Row row) {
        return problem(row, width, table.padsShortRows(), messages);
    }

    /** The header concerned by what is wrong with a row; null when it is the whole row. */
    private String column(Row row) {
        int column = row.defect() == null ? 0 : row.defect().column();
        return column < 1 || column > width ? null : table.mapping().columns().get(column - 1).name();
    }

    /** Why a row makes no sense under its header, or null. */
    static String problem(Row row, int width, boolean padsShortRows, Messages messages) {
        if (row.defect() != null) {
            return row.defect().reason();
        }
        int count = row.cells().length;
        if (count < width && !padsShortRows) {
            return messages.get("row.short", count, width);
        }
        for (int i = width; i < count; i++) {
            if (!row.cells()[i].isBlank()) {
                return messages.get("row.long", count, width);
            }
        }
        return null;
    }

    /** Whether a cell holds anything else than blanks. */
    private static boolean hasWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    /** Columns kept as variables, in file order. */
    List<ColumnMapping> variables() {
        return Arrays.stream(valueColumns).mapToObj(table.mapping().columns()::get).toList();
    }

    /** Columns kept as open questions, in file order. */
    List<ColumnMapping> questions() {
        return Arrays.stream(textColumns).mapToObj(table.mapping().columns()::get).toList();
    }
}
