package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.table.RecordScan.Failure;
import org.verbatelier.ingest.internal.table.Row.Defect;

/**
 * Rows of a text table of which some make no sense: each of these is given with its defect, and reading goes on at the
 * next line that does make sense. Also reads tables whose quotation marks are escaped by a backslash.
 */
final class TolerantRows implements RowSource {

    /** Characters; a quote that is never closed must not swallow a large file into memory. */
    static final int LONGEST_CELL = 1 << 24;
    private static final int SHORTER_CELL = 1 << 16;
    private static final int MOST_FAR_FAILURES = 16;
    /** Lines tried after a damaged record. */
    private static final int CANDIDATES = 1000;
    /** Searches in vain after which fewer lines are tried: nothing in such a file makes sense any more. */
    private static final int PATIENCE = 20;
    private static final int FEW_CANDIDATES = 5;
    /** Characters of a huge cell kept for the report. */
    private static final int SHOWN = 1000;
    private static final int CHUNK = 1 << 15;

    private final TextWindow text;
    private final Charset charset;
    private final char separator;
    private final Problems problems;
    private final RecordScan record;
    private final RecordScan candidate;
    private final Habits habits;
    private long line = 1;
    private int farFailures;
    private int vainSearches;

    /**
     * Opens a table.
     *
     * @param fromLine 1-based line where the first record begins
     * @param skipped records to pass over from there
     * @param habits what the rows before looked like
     */
    TolerantRows(Path file, Charset charset, Dialect dialect, long fromLine, int skipped, Habits habits,
            Problems problems) throws IOException {
        this.text = new TextWindow(file, charset);
        this.charset = charset;
        this.separator = dialect.separator();
        this.problems = problems;
        this.habits = habits;
        this.record = new RecordScan(text, dialect, LONGEST_CELL);
        this.candidate = new RecordScan(text, dialect, LONGEST_CELL);
        while (line < fromLine && text.at(0) >= 0) {
            // a long line goes by in pieces
            advance(endOfLine(0, CHUNK));
        }
        for (int i = 0; i < skipped; i++) {
            next();
        }
    }

    @Override
    public Row next() throws IOException {
        while (text.at(0) == '\n' || text.at(0) == '\r') {
            advance(RecordScan.afterLineEnd(text, 0));
        }
        if (text.at(0) < 0) {
            return null;
        }
        record.scan(0);
        if (record.failure() != null) {
            return failed();
        }
        int end = record.end();
        Row row = new Row(line, record.cells().toArray(String[]::new), undecodable(end));
        habits.learn(row);
        advance(end);
        return row;
    }

    private Row failed() throws IOException {
        if (record.failure() != Failure.AFTER_QUOTE && ++farFailures == MOST_FAR_FAILURES) {
            // each of these was looked at for up to 16 million characters: a file full of them must not take for ever
            record.limit(SHORTER_CELL);
            candidate.limit(SHORTER_CELL);
        }
        int end = resumption();
        if (end >= 0) {
            // words after a later quotation mark mean that the one before it was never closed
            boolean unclosed = record.failure() != Failure.AFTER_QUOTE || isBelowFirstLine(record.end());
            Row row = refused(end, unclosed ? "row.unclosed" : "row.afterQuote");
            advance(end);
            return row;
        }
        boolean quoted = text.at(record.failedAt()) == '"';
        Row row = refused(record.failedAt() + SHOWN, "row.hugeCell");
        advance(record.end());
        forgetHugeCell(quoted);
        return row;
    }

    private boolean isBelowFirstLine(int offset) throws IOException {
        return endOfLine(record.failedAt(), offset) < offset;
    }

    private Defect undecodable(int end) {
        int fault = text.firstFault(0, end);
        return fault < 0 ? null
                : new Defect(record.column(fault),
                        problems.messages().get("row.undecodable", charset.name()), false);
    }

    /** Where reading goes on: the first line that reads like the records before; negative after a huge cell. */
    private int resumption() throws IOException {
        int seen = record.end();
        // words after a quotation mark are met early: the cell may go on below
        int stop = record.failure() == Failure.AFTER_QUOTE ? Integer.MAX_VALUE : seen;
        int at = endOfLine(0, stop);
        int most = vainSearches < PATIENCE ? CANDIDATES : FEW_CANDIDATES;
        for (int lines = 0; at < stop && text.at(at) >= 0 && lines < most; lines++) {
            candidate.scan(at);
            // a record that is broken as well has to be refused by itself
            boolean begins = candidate.failure() == null
                    ? !candidate.hasStrayQuote() && habits.allow(candidate.cells())
                    : habits.allowStart(candidate.cells());
            if (begins) {
                return at;
            }
            at = endOfLine(at, stop);
        }
        vainSearches++;
        if (record.failure() == Failure.TOO_LONG) {
            return -1;
        }
        if (text.at(at) < 0 && habits.isKnown()) {
            // the last record of the file is the broken one
            return at;
        }
        return endOfLine(record.failure() == Failure.UNCLOSED ? 0 : seen, Integer.MAX_VALUE);
    }

    /** Passes over the rest of a cell above the limit, without keeping it, up to the next line that makes sense. */
    private void forgetHugeCell(boolean quoted) throws IOException {
        candidate.limit(SHORTER_CELL);
        boolean inside = quoted;
        int c = text.at(0);
        while (c >= 0) {
            boolean lineEnd = c == '\n' || c == '\r';
            inside ^= quoted && c == '"';
            if (lineEnd && (!inside || isRecord(RecordScan.afterLineEnd(text, 0)))) {
                return;
            }
            advance(lineEnd ? RecordScan.afterLineEnd(text, 0) : 1);
            c = text.at(0);
        }
    }

    private boolean isRecord(int at) throws IOException {
        candidate.scan(at);
        return candidate.failure() == null && !candidate.hasStrayQuote() && habits.allow(candidate.cells());
    }

    private Row refused(int end, String key) throws IOException {
        int column = record.cells().size() + 1;
        return new Row(line, cells(end), new Defect(column, problems.messages().get(key), true));
    }

    /** The refused record as it stands, cut at its separators where that gives the usual number of cells. */
    private String[] cells(int end) throws IOException {
        int stop = end;
        while (stop > 0 && (text.at(stop - 1) == '\n' || text.at(stop - 1) == '\r')) {
            stop--;
        }
        String[] cut = text.text(0, stop).split(Pattern.quote(String.valueOf(separator)), -1);
        if (habits.width() > 0 && cut.length == habits.width()) {
            return cut;
        }
        List<String> cells = new ArrayList<>(record.cells());
        if (record.failedAt() < stop) {
            cells.add(text.text(record.failedAt(), stop));
        }
        return cells.toArray(String[]::new);
    }

    private int endOfLine(int from, int stop) throws IOException {
        int at = from;
        int c = text.at(at);
        while (c >= 0 && c != '\n' && c != '\r' && at < stop) {
            c = text.at(++at);
        }
        return at < stop ? RecordScan.afterLineEnd(text, at) : at;
    }

    private void advance(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int c = text.at(i);
            if (c == '\n' || c == '\r' && text.at(i + 1) != '\n') {
                line++;
            }
        }
        text.drop(count);
    }

    @Override
    public double done() {
        return text.done();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
