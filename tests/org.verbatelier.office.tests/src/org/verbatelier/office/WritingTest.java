package org.verbatelier.office;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/** Writing needs XMLBeans' schemas, which are found only when all sit under one class loader. */
@Timeout(120)
class WritingTest {

    @TempDir
    Path folder;

    @Test
    void aDocumentWithTextTableAndChartIsReadBack() throws Exception {
        Path file = folder.resolve("synthesis.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("85,2 % des locataires");
            document.createTable(2, 2).getRow(1).getCell(1).setText("Chauffage");
            bars(document.createChart(5_000_000, 3_000_000));
            document.write(out);
        }
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            assertEquals("85,2 % des locataires", document.getParagraphs().getFirst().getText());
            assertEquals("Chauffage", document.getTables().getFirst().getRow(1).getCell(1).getText());
            assertEquals(1, document.getCharts().size());
        }
    }

    @Test
    void aStreamedWorkbookIsReadBackWholeAndByEvents() throws Exception {
        Path file = folder.resolve("codings.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(10); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Codages");
            for (int row = 0; row < 200; row++) {
                sheet.createRow(row).createCell(0).setCellValue("verbatim " + row);
            }
            workbook.write(out);
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            assertEquals("verbatim 199", workbook.getSheet("Codages").getRow(199).getCell(0).getStringCellValue());
        }
        try (OPCPackage archive = OPCPackage.open(file.toString(), PackageAccess.READ);
                InputStream sheet = new XSSFReader(archive).getSheetsData().next()) {
            assertNotNull(sheet);
        }
    }

    @Test
    void anOldWorkbookIsReadBack() throws Exception {
        Path file = folder.resolve("codings.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Codages").createRow(0).createCell(0).setCellValue(85.2);
            workbook.write(out);
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            assertEquals(85.2, workbook.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue());
        }
    }

    @Test
    void slidesAreReadBack() throws Exception {
        Path file = folder.resolve("slides.pptx");
        try (XMLSlideShow slides = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            slides.createSlide().createTextBox().setText("Constats");
            slides.write(out);
        }
        try (InputStream in = Files.newInputStream(file); XMLSlideShow slides = new XMLSlideShow(in)) {
            assertEquals(1, slides.getSlides().size());
        }
    }

    private static void bars(XWPFChart chart) {
        var categories = XDDFDataSourcesFactory.fromArray(new String[] { "Chauffage", "Propreté" });
        var counts = XDDFDataSourcesFactory.fromArray(new Integer[] { 12, 7 });
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.BAR);
        data.addSeries(categories, counts).setTitle("Réponses", null);
        chart.plot(data);
    }
}
