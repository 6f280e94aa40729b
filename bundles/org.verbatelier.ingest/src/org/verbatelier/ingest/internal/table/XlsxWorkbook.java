package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.verbatelier.ingest.internal.Problems;

/** An XLSX or XLSM file: its sheets, shared strings and styles. Rows are streamed by {@link XlsxRows}. */
public final class XlsxWorkbook implements Workbook {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> entries = new HashMap<>();
    private String sharedStringsEntry = "xl/sharedStrings.xml";
    private String stylesEntry = "xl/styles.xml";
    private boolean from1904;
    private final List<String> sharedStrings = new ArrayList<>();
    private XMLStreamReader sharedStringsReader;
    private boolean sharedStringsRead;
    private XlsxNumbers numbers;

    /**
     * Opens a workbook and reads the list of its sheets.
     *
     * @throws org.verbatelier.core.StudyException when it is no readable workbook
     */
    public XlsxWorkbook(Path file, Problems problems) throws IOException {
        this.parts = new ZipParts(file, problems);
        boolean opened = false;
        try {
            readWorkbook(workbookEntry());
            opened = true;
        } catch (XMLStreamException e) {
            throw parts.failure(e);
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowSource rows(String sheet) throws IOException {
        try {
            ZipParts.Part part = parts.open(entries.get(sheet));
            if (part == null) {
                throw parts.problems().input("xlsx.damaged", parts.file());
            }
            return new XlsxRows(this, part);
        } catch (XMLStreamException e) {
            throw parts.failure(e);
        }
    }

    RuntimeException failure(Exception e) {
        return parts.failure(e);
    }

    /** The main part, which some programs name otherwise. */
    private String workbookEntry() throws IOException, XMLStreamException {
        if (parts.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        for (Relation relation : relations("_rels/.rels", "")) {
            if (relation.type().endsWith("/officeDocument")) {
                return relation.entry();
            }
        }
        throw parts.problems().input("xlsx.damaged", parts.file());
    }

    private record Relation(String id, String type, String entry) {}

    private List<Relation> relations(String entry, String folder) throws IOException, XMLStreamException {
        List<Relation> relations = new ArrayList<>();
        XMLStreamReader reader = parts.parser(entry);
        while (reader != null && reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                String type = XmlEvents.attribute(reader, "Type");
                String target = XmlEvents.attribute(reader, "Target");
                if (target != null) {
                    relations.add(new Relation(XmlEvents.attribute(reader, "Id"), type == null ? "" : type,
                            target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private void readWorkbook(String entry) throws IOException, XMLStreamException {
        int slash = entry.lastIndexOf('/');
        String folder = entry.substring(0, slash + 1);
        Map<String, String> targets = new HashMap<>();
        for (Relation relation : relations(folder + "_rels/" + entry.substring(slash + 1) + ".rels", folder)) {
            if (relation.type().endsWith("/sharedStrings")) {
                sharedStringsEntry = relation.entry();
            } else if (relation.type().endsWith("/styles")) {
                stylesEntry = relation.entry();
            } else if (relation.type().isEmpty() || relation.type().endsWith("/worksheet")) {
                targets.put(relation.id(), relation.entry());
            }
        }
        XMLStreamReader workbook = parts.parser(entry);
        while (workbook != null && workbook.hasNext()) {
            if (workbook.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (workbook.getLocalName().equals("sheet")) {
                String target = targets.get(relationId(workbook));
                String name = XmlEvents.attribute(workbook, "name");
                String state = XmlEvents.attribute(workbook, "state");
                if (target != null && name != null && entries.putIfAbsent(name, target) == null) {
                    sheets.add(new Sheet(name, state == null || state.equals("visible")));
                }
            } else if (workbook.getLocalName().equals("workbookPr")) {
                from1904 = isTrue(XmlEvents.attribute(workbook, "date1904"));
            }
        }
        if (sheets.isEmpty()) {
            throw parts.problems().input("xlsx.noSheet", parts.file());
        }
    }

    private static String relationId(XMLStreamReader sheet) {
        String id = sheet.getAttributeValue(RELATIONSHIPS, "id");
        id = id == null ? sheet.getAttributeValue(STRICT_RELATIONSHIPS, "id") : id;
        return id == null ? XmlEvents.attribute(sheet, "id") : id;
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    String sharedString(int index) throws IOException, XMLStreamException {
        readSharedStrings(index);
        return index >= 0 && index < sharedStrings.size() ? sharedStrings.get(index) : "";
    }

    /** Damage is told by the check sum, which is known at the end only. */
    void readSharedStringsToEnd() throws IOException, XMLStreamException {
        if (sharedStringsReader != null) {
            readSharedStrings(Integer.MAX_VALUE);
        }
    }

    /** Reads as far as is needed: they come in the order of the cells, so the first rows need the first ones only. */
    private void readSharedStrings(int index) throws IOException, XMLStreamException {
        if (sharedStringsReader == null && !sharedStringsRead) {
            sharedStringsReader = parts.parser(sharedStringsEntry);
            sharedStringsRead = sharedStringsReader == null;
        }
        while (!sharedStringsRead && sharedStrings.size() <= index) {
            if (!sharedStringsReader.hasNext()) {
                sharedStringsRead = true;
            } else if (sharedStringsReader.next() == XMLStreamConstants.START_ELEMENT
                    && sharedStringsReader.getLocalName().equals("si")) {
                sharedStrings.add(XlsxText.read(sharedStringsReader, "si"));
            }
        }
    }

    XlsxNumbers numbers() throws IOException, XMLStreamException {
        if (numbers == null) {
            numbers = new XlsxNumbers(readStyles(), from1904);
        }
        return numbers;
    }

    private List<XlsxNumbers.Format> readStyles() throws IOException, XMLStreamException {
        Map<Integer, String> patterns = new HashMap<>();
        List<XlsxNumbers.Format> styles = new ArrayList<>();
        XMLStreamReader reader = parts.parser(stylesEntry);
        boolean inCellFormats = false;
        while (reader != null && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "numFmt" -> patterns.put(number(XmlEvents.attribute(reader, "numFmtId")),
                            XmlEvents.attribute(reader, "formatCode"));
                    case "cellXfs" -> inCellFormats = true;
                    case "xf" -> {
                        if (inCellFormats) {
                            int index = number(XmlEvents.attribute(reader, "numFmtId"));
                            String pattern = patterns.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index));
                            styles.add(pattern == null ? XlsxNumbers.Format.GENERAL
                                    : new XlsxNumbers.Format(index, pattern));
                        }
                    }
                    default -> {
                        // fonts, fills, borders
                    }
                }
            }
        }
        return styles;
    }

    static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
