package org.verbatelier.publish.internal.docx;

import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.internal.Shades;
import org.verbatelier.publish.internal.ooxml.Charts;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.NativeChart;

/** Prints charts: native ones in the line of the text, heat maps as tables. */
final class Drawings {

    private static final String CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** English Metric Units in a millimetre and in a twentieth of a point. */
    private static final int EMU = 36_000;
    private static final int EMU_IN_TWENTIETH = 635;
    /** A name of a row is this many times wider than a cell, at least. */
    private static final int NAME_PARTS = 3;
    private static final int CROWDED = 9;

    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private final Charts charts;
    private final ResourceBundle words;
    /** Far from the numbers of drawings that a template has. */
    private int drawn = 10_000;

    Drawings(Xml xml, Paragraphs paragraphs, Tables tables, Charts charts, ResourceBundle words) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.charts = charts;
        this.words = words;
    }

    /** A chart with its title and note; {@code width} in twentieths of a point. */
    void figure(Chart chart, int width) {
        paragraphs.paragraph("Caption", chart.title());
        Optional<NativeChart> drawing = NativeChart.of(chart, words);
        if (drawing.isPresent()) {
            inline(chart, drawing.get(), width);
            paragraphs.paragraph("TableNote", chart.note());
        } else if (chart instanceof HeatMap map) {
            heat(map, width);
            tables.after(chart.note());
        }
    }

    private void inline(Chart chart, NativeChart drawing, int width) {
        drawn++;
        String id = Integer.toString(drawn);
        paragraphs.start(chart.note().isEmpty() ? "Drawing" : "DrawingWithNote");
        xml.start("w:r").start("w:drawing")
                .start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", Integer.toString(width * EMU_IN_TWENTIETH), "cy",
                        Integer.toString(drawing.height() * EMU))
                .empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0")
                .empty("wp:docPr", "id", id, "name", words.getString("chart.name") + " " + (drawn - 10_000), "descr",
                        chart.description(), "title", chart.title())
                .empty("wp:cNvGraphicFramePr").start("a:graphic").start("a:graphicData", "uri", CHART_NS)
                .empty("c:chart", "r:id", charts.add(drawing, DocxWriter.PART, ""));
        xml.end().end().end().end().end().end();
    }

    private void heat(HeatMap map, int width) {
        int columns = map.columns().size();
        int[] parts = new int[columns + 1];
        parts[0] = NAME_PARTS + columns / 4;
        for (int i = 1; i <= columns; i++) {
            parts[i] = 1;
        }
        boolean crowded = columns > CROWDED;
        int[] widths = Tables.share(width, parts);
        tables.start("HeatTable", widths);
        tables.startRow(true);
        cell(widths[0], "HeatHeader", null, "", false);
        for (int i = 0; i < columns; i++) {
            cell(widths[i + 1], "HeatHeader", null, map.columns().get(i).label(), true);
        }
        xml.end();
        for (HeatMap.Row row : map.rows()) {
            tables.startRow(false);
            cell(widths[0], row.total() ? "HeatTotal" : "HeatName", null,
                    "\u00a0".repeat(3 * row.depth()) + row.label(), false);
            for (int i = 0; i < columns; i++) {
                Value value = row.cells().get(i);
                cell(widths[i + 1], crowded ? "HeatSmall" : "HeatCell", Shades.of(map, value), value.printed(), true);
            }
            xml.end();
        }
        xml.end();
    }

    /** A cell; {@code shade} is a colour, empty for a hatched cell, null for a plain one. */
    private void cell(int width, String style, String shade, String text, boolean centred) {
        tables.startCell(width);
        if (shade != null && shade.isEmpty()) {
            tables.hatch();
        } else if (shade != null) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
        xml.empty("w:vAlign", "w:val", centred && shade == null ? "bottom" : "center").end();
        paragraphs.start(style);
        Paragraphs.words(xml, text);
        xml.end().end();
    }
}
