package org.verbatelier.ingest.internal.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.RowSource;
import org.verbatelier.ingest.internal.table.Workbook;
import org.verbatelier.ingest.internal.worker.SheetTask;

/** An old workbook, its rows streamed from the process that reads them. */
final class XlsWorkbook implements Workbook {

    private static final int WIDEST = 256;
    private static final int LONGEST_CELL = 1 << 20;
    /** Bytes of the rows of a sheet: 65,536 of them at most, and the file is not stored. */
    private static final long LONGEST = 2L << 30;

    private final Documents documents;
    private final Path file;
    private final List<Sheet> sheets;
    private RowSource open;

    XlsWorkbook(Documents documents, Path file, List<Sheet> sheets) {
        this.documents = documents;
        this.file = file;
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public RowSource rows(String sheet) throws IOException {
        // one sheet at a time: each takes a process as long as it is open
        close();
        int number = sheets.stream().map(Sheet::name).toList().indexOf(sheet);
        open = new Rows(documents.reading(file, SheetTask.class, String.valueOf(number), LONGEST));
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private final class Rows implements RowSource {

        private final Reading reading;
        private final DataInputStream in;
        private boolean ended;

        Rows(Reading reading) {
            this.reading = reading;
            this.in = new DataInputStream(new BufferedInputStream(reading, 1 << 16));
        }

        @Override
        public Row next() {
            if (ended) {
                return null;
            }
            try {
                int line = in.readInt();
                if (line == 0) {
                    ended = true;
                    // the end of the answer, so that the process can serve the next file
                    return in.read() < 0 ? null : crash();
                }
                int width = in.readUnsignedShort();
                if (line < 0 || width > WIDEST) {
                    return crash();
                }
                String[] cells = new String[width];
                for (int i = 0; i < width; i++) {
                    cells[i] = Answers.text(in, LONGEST_CELL);
                }
                return new Row(line, cells);
            } catch (IOException e) {
                throw documents.failure(file, SheetTask.class, e);
            }
        }

        private Row crash() throws IOException {
            throw new ReadingStopped(ReadingStopped.Reason.CRASH);
        }

        @Override
        public double done() {
            return -1;
        }

        @Override
        public void close() throws IOException {
            reading.close();
        }
    }
}
