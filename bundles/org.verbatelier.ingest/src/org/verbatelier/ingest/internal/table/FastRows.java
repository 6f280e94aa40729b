package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Rows of a sound text table, at FastCSV's speed. At the first thing that is not sound it stops, and tells where a
 * {@link TolerantRows} can take over.
 */
final class FastRows implements RowSource {

    private final CountingStream bytes;
    private final Records records = new Records();
    private final CsvReader<Row> reader;
    private final CloseableIterator<Row> rows;
    private boolean stopped;

    FastRows(Path file, Charset charset, char separator) throws IOException {
        this.bytes = new CountingStream(Files.newInputStream(file), Files.size(file));
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter('"')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(TolerantRows.LONGEST_CELL)
                .build(records, Decoding.reader(bytes, charset));
        this.rows = reader.iterator();
    }

    @Override
    public Row next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            stop(e.getCause());
        } catch (CsvParseException e) {
            Throwable cause = e;
            while (cause != null && !(cause instanceof IOException)) {
                cause = cause.getCause();
            }
            stop(cause instanceof IOException io ? io : null);
        }
        return null;
    }

    private void stop(IOException cause) throws IOException {
        if (cause != null && !(cause instanceof CharacterCodingException)) {
            throw cause;
        }
        stopped = true;
    }

    /** Whether {@link #next()} gave up before the end of the file. */
    boolean hasStopped() {
        return stopped;
    }

    /** The 1-based line from which to go on. */
    long resumeLine() {
        return records.line;
    }

    /** Records from that line on that were given already: the failure can come before the next record is begun. */
    int alreadyGiven() {
        return records.complete ? 1 : 0;
    }

    @Override
    public double done() {
        return bytes.done();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Builds rows from FastCSV's events, without an object between. */
    private static final class Records extends CsvCallbackHandler<Row> {

        private final StringCache cache = new StringCache();
        private final List<String> cells = new ArrayList<>();
        private long line = 1;
        private boolean empty;
        private boolean complete;

        @Override
        protected RecordType getRecordType() {
            return empty ? RecordType.EMPTY : RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return cells.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = startingLineNumber;
            cells.clear();
            empty = false;
            complete = false;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            cells.add(cache.of(buffer, offset, length));
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            throw new IllegalStateException("tables have no comments");
        }

        @Override
        protected void setEmpty() {
            empty = true;
        }

        @Override
        protected Row buildRecord() {
            complete = true;
            return new Row(line, cells.toArray(String[]::new));
        }
    }
}
