package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.verbatelier.ingest.internal.Problems;

/** An XLSX file: its sheets, shared strings and styles. Rows are streamed by {@link XlsxTableReader}. */
public final class XlsxWorkbook implements AutoCloseable {

    /** A sheet: its name, its entry in the file, and whether people see it. */
    record Sheet(String name, String entry, boolean visible) {}

    private final Path file;
    private final Problems problems;
    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private List<String> sharedStrings;
    private XlsxNumbers numbers;

    /**
     * Opens a workbook and reads the list of its sheets.
     *
     * @throws org.verbatelier.core.StudyException when it is no readable workbook
     */
    public XlsxWorkbook(Path file, Problems problems) throws IOException {
        this.file = file;
        this.problems = problems;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw problems.input("xlsx.damaged", file);
        }
        boolean opened = false;
        try {
            readWorkbook();
            opened = true;
        } catch (XMLStreamException e) {
            throw failure(e);
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    /** The names of the sheets, in the order of the tabs. */
    public List<String> sheetNames() {
        return sheets.stream().map(Sheet::name).toList();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Path file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    /** A parser on an entry, or null when the file has no such entry. */
    XMLStreamReader parser(String entryName) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(entryName);
        return entry == null ? null : XmlEvents.open(stream(entry));
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        return new InflationGuard(zip.getInputStream(entry), entry.getCompressedSize());
    }

    /** What to tell when the XML cannot be read. */
    RuntimeException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = nested(cause)) {
            if (cause instanceof InflationGuard.InflationException) {
                return problems.input("file.bomb", file);
            }
        }
        return problems.input("xlsx.damaged", file);
    }

    private static Throwable nested(Throwable e) {
        return e instanceof XMLStreamException xml && xml.getNestedException() != null ? xml.getNestedException()
                : e.getCause();
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = parser("xl/_rels/workbook.xml.rels");
        XMLStreamReader workbook = parser("xl/workbook.xml");
        if (relations == null || workbook == null) {
            throw problems.input("xlsx.damaged", file);
        }
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                targets.put(XmlEvents.attribute(relations, "Id"), entry(XmlEvents.attribute(relations, "Target")));
            }
        }
        while (workbook.hasNext()) {
            if (workbook.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (workbook.getLocalName().equals("sheet")) {
                String state = XmlEvents.attribute(workbook, "state");
                String relation = workbook.getAttributeValue(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                if (relation == null) {
                    relation = XmlEvents.attribute(workbook, "id");
                }
                String entry = targets.get(relation);
                if (entry != null && entry.startsWith("xl/worksheets/")) {
                    sheets.add(new Sheet(XmlEvents.attribute(workbook, "name"), entry,
                            state == null || state.equals("visible")));
                }
            } else if (workbook.getLocalName().equals("workbookPr")) {
                from1904 = isTrue(XmlEvents.attribute(workbook, "date1904"));
            }
        }
        if (sheets.isEmpty()) {
            throw problems.input("xlsx.noSheet", file);
        }
    }

    private static String entry(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    String sharedString(int index) throws IOException, XMLStreamException {
        if (sharedStrings == null) {
            sharedStrings = readSharedStrings();
        }
        return index >= 0 && index < sharedStrings.size() ? sharedStrings.get(index) : "";
    }

    private List<String> readSharedStrings() throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader reader = parser("xl/sharedStrings.xml");
        while (reader != null && reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
                strings.add(XlsxText.read(reader, "si"));
            }
        }
        return strings;
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
        XMLStreamReader reader = parser("xl/styles.xml");
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
        zip.close();
    }
}
