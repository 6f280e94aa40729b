package org.verbatelier.publish.internal.ooxml.chart;

import java.util.List;

import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Xml;

/** The workbook behind a chart, which Word opens when somebody edits its data. Words are never read as formulas. */
final class GridWorkbook {

    private static final String SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private GridWorkbook() {
    }

    static byte[] of(Grid grid) {
        OfficePackage workbook = new OfficePackage();
        workbook.relate("", "officeDocument", "xl/workbook.xml");
        String sheet = workbook.relate("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml");
        workbook.relate("xl/workbook.xml", "styles", "styles.xml");
        workbook.part("xl/workbook.xml", TYPE + "sheet.main+xml",
                new Xml().start("workbook", "xmlns", SHEET_NS, "xmlns:r", REL_NS).start("sheets")
                        .empty("sheet", "name", "Sheet1", "sheetId", "1", "r:id", sheet).end().end().bytes());
        workbook.part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet(grid));
        workbook.part("xl/styles.xml", TYPE + "styles+xml", styles());
        return workbook.bytes();
    }

    private static byte[] sheet(Grid grid) {
        Xml xml = new Xml().start("worksheet", "xmlns", SHEET_NS);
        xml.start("cols").empty("col", "min", "1", "max", "1", "width", "44", "customWidth", "1").end();
        xml.start("sheetData");
        for (int row = 0; row < grid.rows().size(); row++) {
            xml.start("row", "r", Integer.toString(row + 1));
            List<Object> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                String address = Grid.letters(column) + (row + 1);
                if (cells.get(column) instanceof Double number) {
                    xml.start("c", "r", address).element("v", Grid.number(number)).end();
                } else if (cells.get(column) instanceof String words) {
                    xml.start("c", "r", address, "t", "inlineStr").start("is")
                            .element("t", words.strip()).end().end();
                }
            }
            xml.end();
        }
        return xml.end().end().bytes();
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
