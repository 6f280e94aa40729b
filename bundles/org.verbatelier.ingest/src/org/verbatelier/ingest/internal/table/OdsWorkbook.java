package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.verbatelier.ingest.internal.Problems;

/** An OpenDocument spreadsheet: its sheets. Rows are streamed by {@link OdsRows}. */
public final class OdsWorkbook implements Workbook {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String CONTENT = "content.xml";

    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * Opens a workbook and reads the list of its sheets.
     *
     * @throws org.verbatelier.core.StudyException when it is no readable workbook
     */
    public OdsWorkbook(Path file, Problems problems) throws IOException {
        this.parts = new ZipParts(file, problems);
        boolean opened = false;
        try {
            readSheets();
            opened = true;
        } catch (XMLStreamException e) {
            throw parts.failure(e);
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    private void readSheets() throws IOException, XMLStreamException {
        XMLStreamReader reader = content().xml();
        Set<String> hiddenStyles = new HashSet<>();
        String style = null;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (isTable(reader, "table")) {
                String name = reader.getAttributeValue(TABLE, "name");
                boolean hidden = hiddenStyles.contains(reader.getAttributeValue(TABLE, "style-name"));
                sheets.add(new Sheet(name == null ? "" : name, !hidden));
            } else if (reader.getLocalName().equals("style")) {
                style = reader.getAttributeValue(STYLE, "name");
            } else if (reader.getLocalName().equals("table-properties")
                    && "false".equals(reader.getAttributeValue(TABLE, "display"))) {
                hiddenStyles.add(style);
            }
        }
        if (sheets.isEmpty()) {
            throw parts.problems().input("xlsx.noSheet", parts.file());
        }
    }

    private ZipParts.Part content() throws IOException, XMLStreamException {
        ZipParts.Part part = parts.open(CONTENT);
        if (part == null) {
            throw parts.problems().input("xlsx.damaged", parts.file());
        }
        return part;
    }

    static boolean isTable(XMLStreamReader reader, String name) {
        return reader.getLocalName().equals(name) && TABLE.equals(reader.getNamespaceURI());
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowSource rows(String sheet) throws IOException {
        try {
            ZipParts.Part part = content();
            while (part.xml().hasNext()) {
                if (part.xml().next() == XMLStreamConstants.START_ELEMENT && isTable(part.xml(), "table")
                        && sheet.equals(part.xml().getAttributeValue(TABLE, "name"))) {
                    return new OdsRows(this, part);
                }
            }
            throw parts.problems().input("xlsx.damaged", parts.file());
        } catch (XMLStreamException e) {
            throw parts.failure(e);
        }
    }

    RuntimeException failure(Exception e) {
        return parts.failure(e);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
