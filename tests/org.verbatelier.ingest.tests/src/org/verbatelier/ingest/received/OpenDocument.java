package org.verbatelier.ingest.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Writes OpenDocument files by hand, as LibreOffice does. */
final class OpenDocument {

    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    private static final String MANIFEST = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
            + "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry "
            + "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">%s</manifest:file-entry>"
            + "</manifest:manifest>";
    private static final String ENCRYPTION = "<manifest:encryption-data manifest:checksum-type=\"SHA1/1K\" "
            + "manifest:checksum=\"x\"/>";

    private OpenDocument() {
    }

    /** A sheet of texts; empty rows and cells follow to the end of the sheet, as in every saved one. */
    static byte[] sheet(List<List<String>> rows) throws IOException {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            table.append("<table:table-row>");
            row.forEach(cell -> table.append(cell(cell)));
            table.append("<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>");
        }
        table.append("<table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell "
                + "table:number-columns-repeated=\"16384\"/></table:table-row>");
        return sheet(table.toString());
    }

    private static String cell(String text) {
        return text.isEmpty() ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\">" + paragraphs(text) + "</table:table-cell>";
    }

    /** A sheet of given rows. */
    static byte[] sheet(String tableRows) throws IOException {
        return file("spreadsheet", content("", "<office:spreadsheet><table:table table:name=\"" + Sheets.NAME + "\">"
                + tableRows + "</table:table></office:spreadsheet>"), false);
    }

    /** A text of paragraphs. */
    static byte[] text(String text) throws IOException {
        return file("text", content("", "<office:text>" + paragraphs(text) + "</office:text>"), false);
    }

    static String content(String doctype, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + "<office:document-content" + NAMESPACES
                + " office:version=\"1.3\"><office:body>" + body + "</office:body></office:document-content>";
    }

    /** A file whose content is said to be encrypted. */
    static byte[] encrypted(String type) throws IOException {
        return file(type, "\u0007\u0001 no XML any more", true);
    }

    static byte[] file(String type, String content, boolean encrypted) throws IOException {
        Archive archive = new Archive();
        byte[] mime = ("application/vnd.oasis.opendocument." + type).getBytes(StandardCharsets.US_ASCII);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(mime.length);
        CRC32 crc = new CRC32();
        crc.update(mime);
        first.setCrc(crc.getValue());
        archive.add(first, mime);
        archive.add("content.xml", content);
        archive.add("META-INF/manifest.xml", String.format(MANIFEST, encrypted ? ENCRYPTION : ""));
        return archive.bytes();
    }

    /** One paragraph a line; XML would fold spaces, so runs of them have their own element. */
    static String paragraphs(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append("<text:p>");
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                boolean edge = i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ';
                switch (c) {
                    case ' ' -> out.append(edge ? "<text:s/>" : " ");
                    case '\t' -> out.append("<text:tab/>");
                    case '\r' -> out.append("&#13;");
                    case '&' -> out.append("&amp;");
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    default -> out.append(c);
                }
            }
            out.append("</text:p>");
        }
        return out.toString();
    }
}
