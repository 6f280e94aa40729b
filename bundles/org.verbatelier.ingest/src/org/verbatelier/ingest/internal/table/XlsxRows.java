package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet, streamed; blank ones are left out. */
final class XlsxRows implements RowSource {

    private static final int WIDEST = 16_384;

    private final XlsxWorkbook workbook;
    private final ZipParts.Part part;
    private final XMLStreamReader reader;
    private final StringCache cache = new StringCache();
    private long rowNumber;
    private int usual = 16;

    /** Reads a sheet; closing these rows closes the workbook. */
    XlsxRows(XlsxWorkbook workbook, ZipParts.Part part) {
        this.workbook = workbook;
        this.part = part;
        this.reader = part.xml();
    }

    @Override
    public Row next() throws IOException {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
                    Row row = readRow();
                    if (!row.isBlank()) {
                        return row;
                    }
                }
            }
            workbook.readSharedStringsToEnd();
            return null;
        } catch (XMLStreamException | IOException e) {
            throw workbook.failure(e);
        }
    }

    private Row readRow() throws XMLStreamException, IOException {
        String number = XmlEvents.attribute(reader, "r");
        rowNumber = number == null ? rowNumber + 1 : XlsxWorkbook.number(number);
        List<String> cells = new ArrayList<>(usual);
        int filled = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                int column = column(XmlEvents.attribute(reader, "r"), cells.size());
                if (column >= WIDEST) {
                    throw new XMLStreamException("a column beyond the last one");
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                String text = readCell();
                if (!cells.get(column).isEmpty()) {
                    throw new XMLStreamException("two cells in one place");
                }
                cells.set(column, cache.of(text));
                filled = text.isEmpty() ? filled : Math.max(filled, column + 1);
            }
        }
        usual = Math.max(usual, filled);
        return new Row(rowNumber, Arrays.copyOf(cells.toArray(String[]::new), filled));
    }

    private String readCell() throws XMLStreamException, IOException {
        String type = XmlEvents.attribute(reader, "t");
        int style = XlsxWorkbook.number(XmlEvents.attribute(reader, "s"));
        String text = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("v")) {
                    text = shown(XmlEvents.text(reader), type, style);
                } else if (reader.getLocalName().equals("is")) {
                    text = XlsxText.read(reader, "is");
                }
            }
        }
        return text;
    }

    private String shown(String value, String type, int style) throws IOException, XMLStreamException {
        return switch (type == null ? "n" : type) {
            case "s" -> workbook.sharedString(XlsxWorkbook.number(value));
            case "str" -> XlsxText.unescape(value);
            case "b" -> value.equals("1") ? "VRAI" : "FAUX";
            case "d" -> workbook.numbers().showDay(value, style);
            case "e", "inlineStr" -> value;
            default -> value.isEmpty() ? "" : workbook.numbers().show(value, style);
        };
    }

    /** The 0-based column of a reference such as {@code AB12}; the next one when the cell has none. */
    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z' || column > WIDEST) {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
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
