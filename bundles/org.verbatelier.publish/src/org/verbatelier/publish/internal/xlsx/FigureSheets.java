package org.verbatelier.publish.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.internal.Shades;
import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.Grid;
import org.verbatelier.publish.internal.ooxml.chart.NativeChart;
import org.verbatelier.publish.internal.sheet.Cell;
import org.verbatelier.publish.internal.xlsx.Styles.Face;
import org.verbatelier.publish.internal.xlsx.Styles.Style;

/** Charts in sheets: the cells that a native chart draws, with the chart beside them; heat maps as coloured cells. */
final class FigureSheets {

    private static final String DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String MAIN_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** English Metric Units in a millimetre. */
    private static final int EMU = 36_000;
    private static final int WIDTH = 190;

    private final OfficePackage file;
    private final ResourceBundle words;
    private final String language;
    private int drawn;

    FigureSheets(OfficePackage file, ResourceBundle words, String language) {
        this.file = file;
        this.words = words;
        this.language = language;
    }

    /** Prints a chart in its sheet, whose title and note stand above; {@code part} is the path of the sheet. */
    void print(Chart chart, SheetPart sheet, String part) {
        Optional<NativeChart> drawing = NativeChart.of(chart, words);
        if (drawing.isPresent()) {
            int offset = sheet.row();
            grid(drawing.get().grid(), sheet);
            draw(chart, drawing.get(), sheet, part, offset);
        } else if (chart instanceof HeatMap map) {
            heat(map, sheet);
        }
    }

    private static void grid(Grid grid, SheetPart sheet) {
        List<List<Object>> rows = grid.rows();
        sheet.headers(rows.get(0).stream().map(Object::toString).toList());
        for (List<Object> row : rows.subList(1, rows.size())) {
            sheet.startRow();
            for (Object cell : row) {
                if (cell instanceof Double number) {
                    sheet.number(number, "0.###", new Style(Face.PLAIN, "", "", true, "", false));
                } else {
                    sheet.cell(new Cell.Words(cell == null ? "" : cell.toString()));
                }
            }
            sheet.endRow();
        }
    }

    private void draw(Chart chart, NativeChart drawing, SheetPart sheet, String part, int offset) {
        drawn++;
        String path = "xl/drawings/drawing" + drawn + ".xml";
        String chartPath = "xl/charts/chart" + drawn + ".xml";
        file.part(chartPath, NativeChart.TYPE, drawing.over(sheet.name(), offset, language));
        String relationship = file.relate(path, "chart", "../charts/chart" + drawn + ".xml");
        sheet.draw(file.relate(part, "drawing", "../drawings/drawing" + drawn + ".xml"));
        int column = drawing.grid().rows().get(0).size() + 1;
        Xml xml = new Xml().start("xdr:wsDr", "xmlns:xdr", DRAWING_NS, "xmlns:a", MAIN_NS);
        xml.start("xdr:oneCellAnchor").start("xdr:from").element("xdr:col", Integer.toString(column))
                .element("xdr:colOff", "0").element("xdr:row", "2").element("xdr:rowOff", "0").end()
                .empty("xdr:ext", "cx", Integer.toString(WIDTH * EMU), "cy",
                        Integer.toString(drawing.height() * EMU));
        xml.start("xdr:graphicFrame", "macro", "").start("xdr:nvGraphicFramePr")
                .empty("xdr:cNvPr", "id", Integer.toString(drawn + 1), "name",
                        words.getString("chart.name") + " " + drawn, "descr", chart.description(), "title",
                        chart.title())
                .empty("xdr:cNvGraphicFramePr").end();
        xml.start("xdr:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0").end();
        xml.start("a:graphic").start("a:graphicData", "uri", CHART_NS)
                .empty("c:chart", "xmlns:c", CHART_NS, "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id", relationship)
                .end().end().end();
        xml.empty("xdr:clientData").end();
        file.part(path, "application/vnd.openxmlformats-officedocument.drawing+xml", xml.end().bytes());
    }

    private void heat(HeatMap map, SheetPart sheet) {
        List<String> headers = new ArrayList<>(List.of(""));
        map.columns().forEach(column -> headers.add(column.label()));
        sheet.headers(headers);
        String format = map.unit() == Unit.SHARE ? "0.0\"\u00a0\"%" : map.unit() == Unit.COUNT ? "#,##0" : "0.0";
        for (HeatMap.Row row : map.rows()) {
            sheet.startRow();
            sheet.words("\u00a0".repeat(3 * row.depth()) + row.label(),
                    new Style(row.total() ? Face.STRONG : Face.PLAIN, "", "", true, "", false));
            for (Value value : row.cells()) {
                String shade = Shades.of(map, value);
                Style style = new Style(Face.PLAIN, "",
                        shade == null ? "" : shade.isEmpty() ? Styles.HATCH : shade, true, "center", false);
                if (value.isShown()) {
                    sheet.number(value.value(), format, style);
                } else {
                    sheet.words(value.printed(), style);
                }
            }
            sheet.endRow();
        }
        sheet.endTable();
    }
}
