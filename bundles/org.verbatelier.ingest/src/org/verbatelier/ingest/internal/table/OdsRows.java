package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of an OpenDocument sheet, streamed; blank ones are left out, however often the file repeats them. */
final class OdsRows implements RowSource {

    private static final int WIDEST = 16_384;
    private static final int LAST_ROW = 1 << 20;
    /** Filled cells that repetition may make; spreadsheets write equal neighbours so, but not a whole sheet of them. */
    private static final long MOST_REPEATED = 4_000_000;

    private final OdsWorkbook workbook;
    private final ZipParts.Part part;
    private final XMLStreamReader reader;
    private long rowNumber;
    private long repeatedCells;
    private String[] cells = {};
    private int again;
    private boolean ended;

    /** Reads the sheet whose start the parser stands on; closing these rows closes the workbook. */
    OdsRows(OdsWorkbook workbook, ZipParts.Part part) {
        this.workbook = workbook;
        this.part = part;
        this.reader = part.xml();
    }

    @Override
    public Row next() throws IOException {
        try {
            while (again == 0 && !ended) {
                readRow();
            }
            if (again == 0) {
                return null;
            }
            again--;
            return new Row(++rowNumber, cells);
        } catch (XMLStreamException | IOException e) {
            throw workbook.failure(e);
        }
    }

    /** Moves to the next row that is not blank, or to the end of the sheet. */
    private void readRow() throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && OdsWorkbook.isTable(reader, "table")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && OdsWorkbook.isTable(reader, "table-row")) {
                int repeated = repeated("number-rows-repeated", LAST_ROW);
                cells = readCells();
                if (cells.length > 0) {
                    again = repeated;
                    countRepeated((long) cells.length * (repeated - 1));
                    return;
                }
                rowNumber += repeated;
            }
        }
        ended = true;
    }

    private String[] readCells() throws XMLStreamException, IOException {
        List<String> row = new ArrayList<>();
        int filled = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && OdsWorkbook.isTable(reader, "table-row")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            // a covered cell lies under a merged one: what it may hold is not seen
            boolean covered = OdsWorkbook.isTable(reader, "covered-table-cell");
            if (covered || OdsWorkbook.isTable(reader, "table-cell")) {
                int repeated = repeated("number-columns-repeated", WIDEST);
                String element = reader.getLocalName();
                String text = OdsText.read(reader, element);
                if (covered || text.isEmpty()) {
                    // blanks at the end of a row are repeated up to the last column: kept only before a filled cell
                    row.addAll(Collections.nCopies(Math.min(repeated, WIDEST - row.size()), ""));
                } else {
                    countRepeated(repeated - 1L);
                    for (int i = 0; i < repeated && row.size() < WIDEST; i++) {
                        row.add(text);
                    }
                    filled = row.size();
                }
            }
        }
        return Arrays.copyOf(row.toArray(String[]::new), filled);
    }

    private int repeated(String attribute, int most) {
        String value = reader.getAttributeValue(OdsWorkbook.TABLE, attribute);
        return value == null ? 1 : Math.clamp(XlsxWorkbook.number(value), 1, most);
    }

    private void countRepeated(long count) throws InflationGuard.InflationException {
        repeatedCells += count;
        if (repeatedCells > MOST_REPEATED) {
            throw new InflationGuard.InflationException();
        }
    }

    @Override
    public double done() {
        return part.bytes().done();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
