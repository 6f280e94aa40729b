package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.table.Dialect.Quoting;

/** The rows of a text table: fast as long as it is sound, tolerant from the first record on that is not. */
public final class CsvRows implements RowSource {

    private final Path file;
    private final Charset charset;
    private final Dialect dialect;
    private final Problems problems;
    private final Habits habits = new Habits();
    private RowSource rows;
    private FastRows fast;

    /**
     * Opens a table.
     *
     * @throws IOException when the file cannot be read
     */
    public CsvRows(Path file, Charset charset, Dialect dialect, Problems problems) throws IOException {
        this.file = file;
        this.charset = charset;
        this.dialect = dialect;
        this.problems = problems;
        if (dialect.quoting() == Quoting.DOUBLED) {
            fast = new FastRows(file, charset, dialect.separator());
            rows = fast;
        } else {
            rows = new TolerantRows(file, charset, dialect, 1, 0, habits, problems);
        }
    }

    @Override
    public void expect(int columns) {
        habits.expect(columns);
    }

    @Override
    public Row next() throws IOException {
        Row row = rows.next();
        if (row == null && fast != null && fast.hasStopped()) {
            long line = fast.resumeLine();
            int given = fast.alreadyGiven();
            fast.close();
            fast = null;
            rows = new TolerantRows(file, charset, dialect, line, given, habits, problems);
            row = rows.next();
        } else if (row != null && fast != null) {
            habits.learn(row);
        }
        return row;
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
