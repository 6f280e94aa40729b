package org.verbatelier.publish.internal.docx;

import org.verbatelier.publish.document.BarChart;

/** The workbook behind a chart, which Word opens when somebody edits its data. Words are never read as formulas. */
final class ChartWorkbook {

    private static final String SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String[] COLUMNS = { "A", "B", "C", "D" };

    private ChartWorkbook() {
    }

    /** Columns: label, value, distance down to the interval's low end, distance up to its high end. */
    static byte[] of(BarChart chart, String[] headers) {
        OfficePackage workbook = new OfficePackage();
        workbook.relate("", "officeDocument", "xl/workbook.xml");
        String sheet = workbook.relate("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml");
        workbook.relate("xl/workbook.xml", "styles", "styles.xml");
        workbook.part("xl/workbook.xml", TYPE + "sheet.main+xml",
                new Xml().start("workbook", "xmlns", SHEET_NS, "xmlns:r", REL_NS).start("sheets")
                        .empty("sheet", "name", "Sheet1", "sheetId", "1", "r:id", sheet).end().end().bytes());
        workbook.part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet(chart, headers));
        workbook.part("xl/styles.xml", TYPE + "styles+xml", styles());
        return workbook.bytes();
    }

    private static byte[] sheet(BarChart chart, String[] headers) {
        Xml xml = new Xml().start("worksheet", "xmlns", SHEET_NS);
        xml.start("cols").empty("col", "min", "1", "max", "1", "width", "44", "customWidth", "1").end();
        xml.start("sheetData");
        xml.start("row", "r", "1");
        for (int i = 0; i < COLUMNS.length; i++) {
            words(xml, COLUMNS[i] + "1", headers[i]);
        }
        xml.end();
        int row = 1;
        for (BarChart.Bar bar : chart.bars()) {
            row++;
            xml.start("row", "r", Integer.toString(row));
            words(xml, "A" + row, ChartPart.category(bar));
            number(xml, "B" + row, bar.value());
            number(xml, "C" + row, bar.value() - bar.low());
            number(xml, "D" + row, bar.high() - bar.value());
            xml.end();
        }
        return xml.end().end().bytes();
    }

    private static void words(Xml xml, String cell, String words) {
        xml.start("c", "r", cell, "t", "inlineStr").start("is").element("t", words).end().end();
    }

    private static void number(Xml xml, String cell, double value) {
        xml.start("c", "r", cell).element("v", ChartPart.number(value)).end();
    }

    private static byte[] styles() {
        Xml xml = new Xml().start("styleSheet", "xmlns", SHEET_NS);
        xml.start("fonts", "count", "1").start("font").empty("sz", "val", "11").empty("name", "val", "Calibri")
                .end().end();
        xml.start("fills", "count", "2").start("fill").empty("patternFill", "patternType", "none").end()
                .start("fill").empty("patternFill", "patternType", "gray125").end().end();
        xml.start("borders", "count", "1").start("border").empty("left").empty("right").empty("top").empty("bottom")
                .empty("diagonal").end().end();
        xml.start("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .end();
        xml.start("cellXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0").end();
        return xml.end().bytes();
    }
}
