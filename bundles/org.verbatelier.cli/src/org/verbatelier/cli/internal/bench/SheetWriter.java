package org.verbatelier.cli.internal.bench;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet row after row, as a spreadsheet does: texts are shared strings, numbers are numbers. The
 * shared strings wait in a file beside, as a zip is written one entry after the other.
 */
final class SheetWriter implements Closeable {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Longer texts are hardly ever repeated: they are not looked for among the earlier ones. */
    private static final int REPEATED = 40;
    private static final int MOST_REMEMBERED = 1 << 16;

    private final ZipOutputStream zip;
    private final Writer sheet;
    private final Path stringsFile;
    private final Writer strings;
    private final Map<String, Integer> places = new HashMap<>();
    private int count;
    private int row;

    SheetWriter(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE
                + "sharedStrings+xml\"/></Types>");
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", "<workbook xmlns=" + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>"
                + "<sheet name=\"Réponses\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
        stringsFile = Files.createTempFile(file.toAbsolutePath().getParent(), "strings", ".xml");
        strings = Files.newBufferedWriter(stringsFile);
        strings.write(HEAD + "<sst xmlns=" + MAIN + ">");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        sheet.write(HEAD + "<worksheet xmlns=" + MAIN + "><sheetData>");
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            out.append("<Relationship Id=\"r").append(i / 2).append("\" Type=\"").append(RELATIONS).append('/')
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return out.append("</Relationships>").toString();
    }

    void row(List<String> cells) throws IOException {
        row++;
        sheet.write("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String reference = (char) ('A' + i) + String.valueOf(row);
            if (!cell.isEmpty() && cell.length() < 10 && cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
                sheet.write("<c r=\"" + reference + "\"><v>" + cell + "</v></c>");
            } else if (!cell.isEmpty()) {
                sheet.write("<c r=\"" + reference + "\" t=\"s\"><v>" + place(cell) + "</v></c>");
            }
        }
        sheet.write("</row>");
    }

    private int place(String text) throws IOException {
        boolean remembered = text.length() <= REPEATED;
        Integer known = remembered ? places.get(text) : null;
        if (known != null) {
            return known;
        }
        strings.write("<si><t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;")
                + "</t></si>");
        if (remembered && places.size() < MOST_REMEMBERED) {
            places.put(text, count);
        }
        return count++;
    }

    @Override
    public void close() throws IOException {
        try (zip; strings) {
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
            zip.closeEntry();
            strings.write("</sst>");
            strings.flush();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            Files.copy(stringsFile, zip);
        } finally {
            Files.delete(stringsFile);
        }
    }
}
