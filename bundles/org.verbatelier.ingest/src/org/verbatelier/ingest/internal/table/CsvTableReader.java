package org.verbatelier.ingest.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.verbatelier.ingest.internal.Problems;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;

/** A table in a text file: RFC 4180 with any separator, every character of a cell kept as it is. */
public final class CsvTableReader implements TableReader {

    /** Characters; a quote that is never closed must not swallow a large file into memory. */
    private static final int LONGEST_CELL = 1 << 24;

    private final Path file;
    private final Charset charset;
    private final Problems problems;
    private final long size;
    private final CountingStream bytes;
    private final Records records = new Records();
    private final CsvReader<Row> reader;
    private final CloseableIterator<Row> rows;
    private final List<String> header;

    /**
     * Opens a table and reads its header.
     *
     * @throws IOException when the file cannot be read
     * @throws org.verbatelier.core.StudyException when there is no header, or it is damaged
     */
    public CsvTableReader(Path file, Charset charset, char separator, Problems problems) throws IOException {
        this.file = file;
        this.charset = charset;
        this.problems = problems;
        this.size = Files.size(file);
        this.bytes = new CountingStream(Files.newInputStream(file));
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter('"')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(records, Decoding.reader(bytes, charset));
        this.rows = reader.iterator();
        Row first = null;
        try {
            first = next();
            if (first != null && isSeparatorHint(first)) {
                first = next();
            }
        } finally {
            if (first == null) {
                close();
            }
        }
        if (first == null) {
            throw problems.input("file.empty", file);
        }
        this.header = Headers.unique(first.cells());
    }

    /** A first line {@code sep=;} speaks to the spreadsheet, not to people. */
    private static boolean isSeparatorHint(Row row) {
        return row.cells()[0].startsWith("sep=") && row.cells()[0].length() <= 5
                && Arrays.stream(row.cells()).skip(1).allMatch(String::isEmpty);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean padsShortRows() {
        return false;
    }

    @Override
    public Row next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw failure(e.getCause());
        } catch (CsvParseException e) {
            throw damage(e);
        }
    }

    private RuntimeException damage(CsvParseException e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return failure(io);
            }
            String message = String.valueOf(cause.getMessage());
            if (message.startsWith("Unclosed quoted field")) {
                return problems.at("csv.unclosed", file, records.line(), records.column());
            }
            if (message.contains("buffer size")) {
                return problems.at("csv.hugeCell", file, records.line(), records.column());
            }
            if (message.startsWith("Unexpected character after closing quote")) {
                return problems.at("csv.afterQuote", file, records.line(), records.column());
            }
        }
        return problems.at("csv.damaged", file, records.line(), records.column());
    }

    private RuntimeException failure(IOException e) throws IOException {
        if (e instanceof CharacterCodingException) {
            return problems.at("text.undecodable", file, Decoding.firstBadLine(file, charset), charset.name());
        }
        throw e;
    }

    @Override
    public double done() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count / size);
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

        long line() {
            return line;
        }

        /** 1-based column under way. */
        int column() {
            return cells.size() + 1;
        }

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
            return new Row(line, cells.toArray(String[]::new));
        }
    }

    private static final class CountingStream extends FilterInputStream {

        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
