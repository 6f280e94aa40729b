package org.verbatelier.publish.internal.ooxml.chart;

import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.Grid.Range;
import org.verbatelier.publish.internal.ooxml.chart.Series.Look;
import org.verbatelier.publish.internal.ooxml.chart.Series.Whiskers;

/** Prints the series of a plot, each reference with a copy of its cells, as the formats want it. */
final class SeriesPart {

    private final Xml xml;
    private final Plot plot;
    private final NativeChart.Source source;
    private final String language;
    private final int size;
    private int printed;

    SeriesPart(Xml xml, Plot plot, NativeChart.Source source, String language, int size) {
        this.xml = xml;
        this.plot = plot;
        this.source = source;
        this.language = language;
        this.size = size;
    }

    void bar(Series series) {
        start(series);
        shape(series.look());
        xml.empty("c:invertIfNegative", "val", "0");
        labels(series);
        whiskers(series.whiskers());
        xml.start("c:cat");
        cells(series.along());
        xml.end().start("c:val");
        cells(series.values());
        xml.end().end();
    }

    void line(Series series) {
        start(series);
        shape(series.look());
        marker(series.look(), 0);
        labels(series);
        xml.start("c:cat");
        cells(series.along());
        xml.end().start("c:val");
        cells(series.values());
        xml.end().empty("c:smooth", "val", "0").end();
    }

    void points(Series series) {
        start(series);
        shape(new Look(null, series.look().line(), series.look().width(), series.look().dash(), null,
                series.look().sizes()));
        marker(series.look(), 0);
        for (int i = 1; i < series.look().sizes().size(); i++) {
            xml.start("c:dPt").empty("c:idx", "val", Integer.toString(i));
            marker(series.look(), i);
            xml.empty("c:bubble3D", "val", "0").end();
        }
        labels(series);
        whiskers(series.whiskers());
        xml.start("c:xVal");
        cells(series.along());
        xml.end().start("c:yVal");
        cells(series.values());
        xml.end().empty("c:smooth", "val", "0").end();
    }

    private void start(Series series) {
        String index = Integer.toString(printed);
        printed++;
        xml.start("c:ser").empty("c:idx", "val", index).empty("c:order", "val", index);
        xml.start("c:tx");
        words(series.name());
        xml.end();
    }

    private void shape(Look look) {
        xml.start("c:spPr");
        if (look.marker() == null) {
            fill(look.fill());
        }
        if (look.line() == null || look.width() == 0) {
            xml.start("a:ln", "w", "19050").empty("a:noFill").end();
        } else {
            line(xml, look.line(), look.width(), look.dash());
        }
        xml.end();
    }

    private void marker(Look look, int point) {
        xml.start("c:marker").empty("c:symbol", "val", look.marker() == null ? "none" : look.marker());
        if (look.marker() != null) {
            xml.empty("c:size", "val", Integer.toString(look.sizes().get(Math.min(point, look.sizes().size() - 1))));
            xml.start("c:spPr");
            fill(look.fill());
            line(xml, look.line() == null ? look.fill() : look.line(), 9525, null);
            xml.end();
        }
        xml.end();
    }

    private void labels(Series series) {
        if (series.labels().stream().allMatch(String::isEmpty)) {
            return;
        }
        xml.start("c:dLbls");
        for (int i = 0; i < series.labels().size(); i++) {
            String label = series.labels().get(i);
            if (!label.isEmpty() && plot.grid().cell(series.values().first() + i, series.values().column()) != null) {
                xml.start("c:dLbl").empty("c:idx", "val", Integer.toString(i));
                xml.start("c:tx").start("c:rich").empty("a:bodyPr", "wrap", "none").empty("a:lstStyle");
                words(xml, label, Ink.TEXT, size, language);
                xml.end().end().empty("c:dLblPos", "val", place(series, i));
                shown("1");
                xml.end();
            }
        }
        shown("0");
        xml.end();
    }

    private String place(Series series, int point) {
        if (!series.place().equals(Series.OUTWARD)) {
            return series.place();
        }
        Object along = plot.grid().cell(series.along().first() + point, series.along().column());
        return along instanceof Double x && x < 0 ? "l" : "r";
    }

    private void shown(String value) {
        xml.empty("c:showLegendKey", "val", "0").empty("c:showVal", "val", value).empty("c:showCatName", "val", "0")
                .empty("c:showSerName", "val", "0").empty("c:showPercent", "val", "0")
                .empty("c:showBubbleSize", "val", "0");
    }

    private void whiskers(Whiskers whiskers) {
        if (whiskers == null) {
            return;
        }
        xml.start("c:errBars");
        if (whiskers.across()) {
            xml.empty("c:errDir", "val", "x");
        }
        xml.empty("c:errBarType", "val", "both").empty("c:errValType", "val", "cust")
                .empty("c:noEndCap", "val", whiskers.caps() ? "0" : "1");
        xml.start("c:plus");
        cells(whiskers.plus());
        xml.end().start("c:minus");
        cells(whiskers.minus());
        xml.end().start("c:spPr");
        line(xml, whiskers.caps() ? Ink.TEXT : Ink.CUT, whiskers.width(), null);
        xml.end().end();
    }

    /** A reference to cells with a copy of them: numbers, or words when any cell holds words. */
    private void cells(Range range) {
        for (int row = range.first(); row <= range.last(); row++) {
            if (plot.grid().cell(row, range.column()) instanceof String) {
                words(range);
                return;
            }
        }
        xml.start("c:numRef").element("c:f", range.address(source)).start("c:numCache").element("c:formatCode",
                "General");
        copies(range);
        xml.end().end();
    }

    private void words(Range range) {
        xml.start("c:strRef").element("c:f", range.address(source)).start("c:strCache");
        copies(range);
        xml.end().end();
    }

    private void copies(Range range) {
        xml.empty("c:ptCount", "val", Integer.toString(range.size()));
        for (int i = 0; i < range.size(); i++) {
            Object cell = plot.grid().cell(range.first() + i, range.column());
            if (cell != null) {
                xml.start("c:pt", "idx", Integer.toString(i))
                        .element("c:v", cell instanceof Double number ? Grid.number(number) : cell.toString()).end();
            }
        }
    }

    private void fill(String colour) {
        if (colour == null) {
            xml.empty("a:noFill");
            return;
        }
        xml.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
    }

    static void line(Xml xml, String colour, int width, String dash) {
        xml.start("a:ln", "w", Integer.toString(width)).start("a:solidFill").empty("a:srgbClr", "val", colour).end();
        if (dash != null) {
            xml.empty("a:prstDash", "val", dash);
        }
        xml.end();
    }

    /** The properties of a text, in hundredths of a point. */
    static void text(Xml xml, String colour, int hundredths, String language) {
        xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr")
                .start("a:defRPr", "sz", Integer.toString(hundredths), "b", "0").start("a:solidFill")
                .empty("a:srgbClr", "val", colour).end().empty("a:latin", "typeface", "Calibri").end().end()
                .empty("a:endParaRPr", "lang", language).end().end();
    }

    /** A paragraph of words. */
    static void words(Xml xml, String words, String colour, int hundredths, String language) {
        String size = Integer.toString(hundredths);
        xml.start("a:p").start("a:pPr").empty("a:defRPr", "sz", size, "b", "0").end()
                .start("a:r").start("a:rPr", "lang", language, "sz", size, "b", "0").start("a:solidFill")
                .empty("a:srgbClr", "val", colour).end().end()
                .element("a:t", words).end().end();
    }
}
