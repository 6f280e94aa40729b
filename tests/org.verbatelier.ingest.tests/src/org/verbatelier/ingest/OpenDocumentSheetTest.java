package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OpenDocumentSheetTest extends ImportTest {

    private static final String HEADER = row(text("id"), text("note"), text("verbatim"));

    @Test
    void textsAreThoseThatPeopleSee() throws Exception {
        ImportReport.File report = run(sheet("Réponses", HEADER
                + row(text("A1"), "<table:table-cell office:value-type=\"float\" office:value=\"0.852\">"
                        + "<text:p>85,2 %</text:p></table:table-cell>",
                        "<table:table-cell><office:annotation><text:p>note de l’enquêteur</text:p>"
                                + "</office:annotation><text:p>Le hall<text:s text:c=\"3\"/>est\n   <text:span>sale</text:span>,"
                                + "<text:tab/>tous<text:line-break/>les jours</text:p><text:p>et la cour</text:p>"
                                + "</table:table-cell>")
                + row(text("A2"), "<table:table-cell office:value-type=\"float\" office:value=\"123456789012\">"
                        + "<text:p>1,23E+011</text:p></table:table-cell>", text("=1+1"))
                + row(text("A3"), "<table:table-cell office:value-type=\"float\" office:value=\"7\"/>",
                        "<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\">"
                                + "<text:p>calculé avant</text:p></table:table-cell>")));
        assertEquals("ods", report.kind().key());
        assertEquals("Réponses", report.sheet());
        assertEquals(3, report.imported());
        assertEquals("Le hall   est sale,\ttous\nles jours\net la cour", fixture.verbatim("A1").text());
        assertEquals("85,2 %", fixture.verbatim("A1").value("note"));
        assertEquals("123456789012", fixture.verbatim("A2").value("note"));
        assertEquals("=1+1", fixture.verbatim("A2").text());
        assertEquals("7", fixture.verbatim("A3").value("note"));
        assertEquals("calculé avant", fixture.verbatim("A3").text());
    }

    @Test
    void repeatedAndCoveredCellsStandWhereTheyAreSeen() throws Exception {
        ImportReport.File report = run(sheet("S", row(text("id"), text("agence"), text("secteur"), text("verbatim"))
                + row(text("A1"), "<table:table-cell table:number-columns-repeated=\"2\"><text:p>Nord</text:p>"
                        + "</table:table-cell>", text("Trop de bruit"))
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
                + "table:number-columns-repeated=\"16384\"/></table:table-row>"
                + row(text("A2"), "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Sud</text:p>"
                        + "</table:table-cell><table:covered-table-cell><text:p>caché</text:p>"
                        + "</table:covered-table-cell>", text("Le hall est sale"))
                + row(text(""), text("Sud"), text(""), text("Sans identifiant"))
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                + "table:number-columns-repeated=\"16384\"/></table:table-row>"));
        assertEquals(2, report.imported());
        assertEquals(7, report.rejected().getFirst().line());
        assertEquals("Nord", fixture.verbatim("A1").value("secteur"));
        assertEquals("", fixture.verbatim("A2").value("secteur"));
        assertEquals("Le hall est sale", fixture.verbatim("A2").text());
    }

    @Test
    void theSheetThatPeopleSeeIsRead() throws Exception {
        String hidden = "<style:style style:name=\"cache\"><style:table-properties table:display=\"false\"/></style:style>";
        Path file = ods("h.ods", hidden, sheet("Codes", HEADER + row(text("X"), text("1"), text("caché, caché, caché"))
                + row(text("Y"), text("2"), text("caché aussi"))).replace("<table:table ",
                        "<table:table table:style-name=\"cache\" ")
                + sheet("Réponses", HEADER + row(text("A1"), text("5"), text("Le hall est sale"))));
        assertEquals("Réponses", fixture.run(file).sheet());
        assertEquals(2, fixture.run(file, Fixture.detect().withSheet("Codes")).imported());
    }

    @Test
    void repetitionDoesNotFillTheMemory() throws Exception {
        Path file = ods("b.ods", "", sheet("S", HEADER + "<table:table-row table:number-rows-repeated=\"1048576\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
                + "</table:table-row>"));
        StudyException error = assertThrows(StudyException.class, () -> fixture.run(file));
        assertTrue(error.getMessage().contains("disproportionate"), error::getMessage);
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        Path file = folder.resolve("d.ods");
        zip(file, "<!DOCTYPE x [<!ENTITY e \"ha\">]>" + content("", sheet("S", HEADER)), "");
        assertTrue(assertThrows(StudyException.class, () -> fixture.run(file)).getMessage().contains("damaged"));
    }

    @Test
    void aSheetBehindAPasswordIsSaid() throws Exception {
        Path file = folder.resolve("p.ods");
        zip(file, "\u0001\u0002 encrypted", "<manifest:encryption-data manifest:checksum=\"x\"/>");
        assertTrue(assertThrows(StudyException.class, () -> fixture.run(file)).getMessage().contains("password"));
    }

    private ImportReport.File run(String sheets) throws Exception {
        return fixture.run(ods("t.ods", "", sheets));
    }

    private static String text(String text) {
        return text.isEmpty() ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", List.of(cells)) + "</table:table-row>";
    }

    private static String sheet(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private Path ods(String name, String styles, String sheets) throws IOException {
        return zip(folder.resolve(name), content(styles, sheets), "");
    }

    private static String content(String styles, String sheets) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    private static Path zip(Path file, String content, String manifest) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            entry(zip, "content.xml", content);
            entry(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
