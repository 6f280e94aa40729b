package org.verbatelier.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("What is written")
class ReadBackTest {

    private static Document document(Block... blocks) {
        return new Document(Specimens.metadata(Layout.REPORT), List.of(blocks));
    }

    private static Table table(String cell) {
        return new Table("Liste", List.of(new Table.Column("Texte", 3, false), new Table.Column("Part", 1, true)),
                List.of(List.of(cell, "12 (20,0\u00a0%)"), List.of("b", Table.WITHHELD)), "");
    }

    @Test
    @DisplayName("has typed numbers in a workbook, a column for each of them, and a chart over its own sheet")
    void workbook() throws IOException {
        byte[] file = Documents.write(DocumentFormat.XLSX, Specimens.report(Layout.REPORT));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("Thèmes cités");
            assertEquals(1200, sheet.getRow(2).getCell(1).getNumericCellValue());
            assertEquals(0.2, sheet.getRow(2).getCell(2).getNumericCellValue(), 1e-9);
            assertEquals(0.3, sheet.getRow(2).getCell(4).getNumericCellValue(), 1e-9);
            assertEquals("<\u00a05", sheet.getRow(10).getCell(1).getStringCellValue());
            assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(1, workbook.getSheet("Thèmes cités 2").createDrawingPatriarch().getCharts().size());
            assertNotNull(sheet.getHyperlink(2, 5));
        }
    }

    @Test
    @DisplayName("stays words in a workbook and in CSV, even when it begins like a formula")
    void formulasStayWords() throws IOException {
        Document document = document(table("=HYPERLINK(\"http://x\")"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Documents.write(DocumentFormat.XLSX, document)))) {
            var cell = workbook.getSheet("Liste").getRow(2).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
        String csv = new String(Documents.write(DocumentFormat.CSV, document), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFTexte;Part\r\n\"'=HYPERLINK(\"\"http://x\"\")\";12 (20,0\u00a0%)\r\n"), csv);
    }

    @Test
    @DisplayName("has machine numbers in CSV when asked, and nothing where a figure is withheld")
    void machineNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentFormat.CSV.writer().write(document(table("a")), new Edition(Brand.NONE, false, true), out);
        assertEquals("Texte;Part (nombre);Part (part)\r\na;12;0.2\r\nb;;\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("is cut with a word about it where a cell cannot hold it")
    void longCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> warnings = DocumentFormat.XLSX.writer().write(document(table("é".repeat(40_000) + "\u0001")), out);
        assertEquals(2, warnings.size());
        assertTrue(warnings.get(0).contains("Liste") && warnings.get(0).contains("A3"), warnings::toString);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(32_767, workbook.getSheet("Liste").getRow(2).getCell(0).getStringCellValue().length());
        }
    }

    @Test
    @DisplayName("is a PDF with its words, tags, outline, title and language, and describes its charts")
    void pdf() throws IOException {
        byte[] file = Documents.write(DocumentFormat.PDF, Specimens.report(Layout.REPORT));
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(file)).parse()) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Synthèse thématique") && text.contains("Relances répétées."), text);
            assertTrue(text.replace('\u00a0', ' ').contains("Page 1 / "), text);
            assertEquals("fr-FR", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("1.\u00a0\u00a0L’essentiel",
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertTrue(document.getPage(5).getMediaBox().getWidth() > document.getPage(5).getMediaBox().getHeight());
            assertFalse(document.isEncrypted());
        }
    }

    @Test
    @DisplayName("has a white square in a PDF for a character without a shape, with a word about it")
    void missingShapes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> warnings = DocumentFormat.PDF.writer().write(document(table("الجار")), out);
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).startsWith("5 caractères"), warnings::toString);
    }
}
