package org.verbatelier.ingest;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WorkbookImportTest extends ImportTest {

    @Test
    void numbersAndDatesAreTheTextThatTheUserSees() throws Exception {
        Path file = folder.resolve("n.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            header(sheet, "id", "date", "note", "part", "surface", "long", "oui", "calcul", "verbatim");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue(1001);
            row.createCell(1).setCellValue(LocalDate.of(2024, 10, 9));
            row.getCell(1).setCellStyle(style(workbook, "m/d/yy"));
            row.createCell(2).setCellValue(7);
            row.createCell(3).setCellValue(0.852);
            row.getCell(3).setCellStyle(style(workbook, "0.0%"));
            row.createCell(4).setCellValue(0.1 + 0.2);
            row.createCell(5).setCellValue(123456789012.0);
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellFormula("1+1");
            row.getCell(7).setCellValue(2);
            row.createCell(8).setCellValue(new XSSFRichTextString("Le hall est sale, tous les jours."));
            row.getCell(8).getRichStringCellValue().applyFont(3, 7, workbook.createFont());
            workbook.write(out);
        }
        ImportReport.File report = fixture.run(file);

        assertEquals(1, report.imported());
        assertEquals("Sheet0", report.sheet());
        assertEquals(List.of("1001", "09/10/2024", "7", "85,2%", "0,3", "123456789012", "VRAI", "2"),
                fixture.verbatim("1001").participant().getValues().asList());
        assertEquals("Le hall est sale, tous les jours.", fixture.verbatim("1001").text());
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void header(XSSFSheet sheet, String... names) {
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < names.length; i++) {
            row.createCell(i).setCellValue(names[i]);
        }
    }

    @Test
    void theSheetOfAnswersIsChosenAmongOthersOrByName() throws Exception {
        Path file = folder.resolve("s.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Lisez-moi").createRow(0).createCell(0).setCellValue("Export du 12 octobre");
            for (String name : List.of("Réponses", "Bis")) {
                XSSFSheet sheet = workbook.createSheet(name);
                header(sheet, "id", "verbatim");
                for (int r = 1; r < (name.equals("Bis") ? 3 : 9); r++) {
                    sheet.createRow(r).createCell(0).setCellValue(name + r);
                    sheet.getRow(r).createCell(1).setCellValue("Une réponse de la feuille " + name);
                }
            }
            workbook.write(out);
        }
        assertEquals("Réponses", fixture.run(file).sheet());
        assertEquals(2, fixture.run(file, Fixture.detect().withSheet("Bis")).imported());
        assertEquals(2, fixture.run(file, Fixture.detect().withSheet("3")).unchanged());
        StudyException error = assertThrows(StudyException.class,
                () -> fixture.run(file, Fixture.detect().withSheet("Ter")));
        assertTrue(error.getMessage().contains("Lisez-moi, Réponses, Bis"));
    }

    @Test
    void aWorkbookWithMoreEscapesThanTheParsersLimitIsRead() throws Exception {
        StringBuilder rows = new StringBuilder(
                "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>verbatim</t></is></c></row>");
        for (int i = 2; i < 3002; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>").append(i)
                    .append("</v></c><c r=\"B").append(i).append("\" t=\"inlineStr\"><is><t>propre")
                    .append(" &amp;&#13;&quot;x&lt;".repeat(20)).append("</t></is></c></row>");
        }
        Path file = Workbooks.ofXml(folder.resolve("e.xlsx"), rows + "</sheetData></worksheet>", null);

        assertEquals(3000, fixture.run(file).imported());
        assertEquals("propre" + " &\r\"x<".repeat(20), fixture.verbatim("3001").text());
    }

    @Test
    void anEntityAttackInAWorkbookHasNoEffect() throws Exception {
        Path secret = fixture.file("secret.txt", "secret");
        String attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>verbatim</t></is></c></row>"
                + "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        Path file = Workbooks.ofXml(folder.resolve("x.xlsx"), attack, null);

        assertThrows(StudyException.class, () -> fixture.run(file));
        assertEquals(0, fixture.study.corpus().sources().size());
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        String bomb = "<sst><si><t>" + "0".repeat(60_000_000) + "</t></si></sst>";
        Path file = Workbooks.ofXml(folder.resolve("b.xlsx"), "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row>"
                + "</sheetData></worksheet>", bomb);

        StudyException error = assertThrows(StudyException.class, () -> fixture.run(file));
        assertTrue(error.getMessage().contains("disproportionate"), error::getMessage);
    }

    @Test
    void stringsAreReadWithoutReadingsAndEscapesAndFromEveryForm() throws Exception {
        Path file = Workbooks.ofXml(folder.resolve("t.xlsx"), "<worksheet><sheetData>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Enquête 2024</t></is></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>id</t></is></c>"
                + "<c r=\"B4\" t=\"inlineStr\"><is><t>entrée</t></is></c>"
                + "<c r=\"C4\" t=\"inlineStr\"><is><t>verbatim</t></is></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>A1</v></c><c r=\"B5\" t=\"d\"><v>2024-10-09T00:00:00</v></c>"
                + "<c r=\"C5\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"7\"><c r=\"C7\" t=\"e\"><v>#N/A</v></c><c r=\"A7\"><v>0</v></c></row>"
                + "</sheetData></worksheet>",
                "<sst><si><r><t xml:space=\"preserve\">Le </t></r><rPh sb=\"0\" eb=\"1\"><t>lecture</t></rPh>"
                        + "<r><t>hall_x000D_&#10;est _x005F_x000D_ sale</t></r><phoneticPr/></si></sst>");
        ImportReport.File report = fixture.run(file);

        assertEquals("Le hall\r\nest _x000D_ sale", fixture.verbatim("A1").text());
        assertEquals("09/10/2024", fixture.verbatim("A1").value("entrée"));
        assertEquals("#N/A", fixture.verbatim("0").text());
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.contains("Enquête 2024")));
    }

    @Test
    void aWorkbookOfTheStrictFormIsRead() throws Exception {
        Path file = folder.resolve("strict.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-"
                    + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            entry(zip, "_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://purl.oclc.org/ooxml/"
                    + "officeDocument/relationships/officeDocument\" Target=\"/xl/classeur.xml\"/></Relationships>");
            entry(zip, "xl/_rels/classeur.xml.rels", "<Relationships><Relationship Id=\"rId7\" Type=\"http://purl.oclc"
                    + ".org/ooxml/officeDocument/relationships/worksheet\" Target=\"/xl/feuilles/un.xml\"/>"
                    + "<Relationship Id=\"rId8\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
                    + "sharedStrings\" Target=\"textes.xml\"/></Relationships>");
            entry(zip, "xl/classeur.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                    + "xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheets>"
                    + "<sheet name=\"Un\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>");
            entry(zip, "xl/textes.xml",
                    "<sst xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><si><t>id</t></si>"
                            + "<si><t>verbatim</t></si><si><t>Le hall est sale</t></si></sst>");
            entry(zip, "xl/feuilles/un.xml", "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                    + "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                    + "<row><c><v>12</v></c><c t=\"s\"><v>2</v></c></row></sheetData></worksheet>");
        }
        assertEquals(1, fixture.run(file).imported());
        assertEquals("Le hall est sale", fixture.verbatim("12").text());
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
