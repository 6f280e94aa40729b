package org.verbatelier.publish.internal.ooxml.chart;

import java.util.stream.IntStream;

import org.verbatelier.publish.internal.ooxml.Xml;

/** Prints a plot as a chart part of DrawingML (ECMA-376 part 1, 21.2): types of chart, axes, legend, data. */
final class ChartPart {

    private static final String CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ACROSS = "1001";
    private static final String UP = "1002";

    private final Plot plot;
    private final String language;
    private final int size;
    private final SeriesPart series;
    private final Xml xml = new Xml();

    ChartPart(Plot plot, NativeChart.Source source, String language, int size) {
        this.plot = plot;
        this.language = language;
        this.size = size;
        this.series = new SeriesPart(xml, plot, source, language, size);
    }

    /** The part; {@code workbook} is the identifier of the relationship to the data, null when it is in the file. */
    byte[] print(String workbook) {
        xml.start("c:chartSpace", "xmlns:c", CHART_NS, "xmlns:a", DRAWING_NS, "xmlns:r", REL_NS);
        xml.empty("c:date1904", "val", "0").empty("c:lang", "val", language).empty("c:roundedCorners", "val", "0");
        xml.start("c:chart").empty("c:autoTitleDeleted", "val", "1").start("c:plotArea");
        room();
        switch (plot.kind()) {
            case BARS -> bars("clustered");
            case STACKED_BARS -> bars("stacked");
            case LINES -> lines();
            case POINTS -> points();
        }
        xml.start("c:spPr").empty("a:noFill").end().end();
        legend();
        xml.empty("c:plotVisOnly", "val", "1").empty("c:dispBlanksAs", "val", "gap").end();
        xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
        SeriesPart.text(xml, Ink.TEXT, size, language);
        if (workbook != null) {
            xml.start("c:externalData", "r:id", workbook).empty("c:autoUpdate", "val", "0").end();
        }
        return xml.end().bytes();
    }

    private void room() {
        xml.start("c:layout");
        if (plot.room() != null) {
            double foot = plot.legend().isEmpty() ? 0.8 : 0.74;
            xml.start("c:manualLayout").empty("c:layoutTarget", "val", "inner").empty("c:xMode", "val", "edge")
                    .empty("c:yMode", "val", "edge").empty("c:x", "val", Grid.number(plot.room().left()))
                    .empty("c:y", "val", "0.03")
                    .empty("c:w", "val", Grid.number(plot.room().right() - plot.room().left()))
                    .empty("c:h", "val", Grid.number(foot)).end();
        }
        xml.end();
    }

    private void bars(String grouping) {
        xml.start("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", grouping)
                .empty("c:varyColors", "val", "0");
        plot.series().forEach(one -> series.bar(one));
        xml.empty("c:gapWidth", "val", "55");
        if ("stacked".equals(grouping)) {
            xml.empty("c:overlap", "val", "100");
        }
        xml.empty("c:axId", "val", UP).empty("c:axId", "val", ACROSS).end();
        categories(UP, ACROSS, "l", "maxMin", "low");
        scale(plot.across(), ACROSS, UP, "b", "max", true);
    }

    private void lines() {
        xml.start("c:lineChart").empty("c:grouping", "val", "standard").empty("c:varyColors", "val", "0");
        plot.series().forEach(one -> series.line(one));
        xml.empty("c:marker", "val", "1").empty("c:axId", "val", ACROSS).empty("c:axId", "val", UP).end();
        categories(ACROSS, UP, "b", "minMax", "low");
        scale(plot.up(), UP, ACROSS, "l", "min", true);
    }

    private void points() {
        xml.start("c:scatterChart").empty("c:scatterStyle", "val", "lineMarker").empty("c:varyColors", "val", "0");
        plot.series().forEach(one -> series.points(one));
        xml.empty("c:axId", "val", ACROSS).empty("c:axId", "val", UP).end();
        scale(plot.across(), ACROSS, UP, "b", "min", false);
        scale(plot.up(), UP, ACROSS, "l", "min", false);
    }

    private void categories(String id, String other, String position, String orientation, String labels) {
        xml.start("c:catAx").empty("c:axId", "val", id);
        xml.start("c:scaling").empty("c:orientation", "val", orientation).end();
        xml.empty("c:delete", "val", "0").empty("c:axPos", "val", position)
                .empty("c:numFmt", "formatCode", "General", "sourceLinked", "0").empty("c:majorTickMark", "val", "none")
                .empty("c:minorTickMark", "val", "none").empty("c:tickLblPos", "val", labels);
        xml.start("c:spPr");
        SeriesPart.line(xml, Ink.TEXT, 9525, null);
        xml.end();
        SeriesPart.text(xml, Ink.TEXT, size, language);
        xml.empty("c:crossAx", "val", other).empty("c:crosses", "val", "autoZero").empty("c:auto", "val", "1")
                .empty("c:lblAlgn", "val", "ctr").empty("c:lblOffset", "val", "100")
                .empty("c:noMultiLvlLbl", "val", "1")
                .end();
    }

    private void scale(Scale scale, String id, String other, String position, String crosses, boolean between) {
        xml.start("c:valAx").empty("c:axId", "val", id);
        xml.start("c:scaling").empty("c:orientation", "val", "minMax")
                .empty("c:max", "val", Grid.number(scale.greatest())).empty("c:min", "val", Grid.number(scale.least()))
                .end();
        xml.empty("c:delete", "val", scale.shown() ? "0" : "1").empty("c:axPos", "val", position);
        if (scale.shown()) {
            xml.start("c:majorGridlines").start("c:spPr");
            SeriesPart.line(xml, Ink.RULE, 6350, null);
            xml.end().end();
        }
        if (!scale.title().isEmpty()) {
            xml.start("c:title").start("c:tx").start("c:rich");
            if ("l".equals(position)) {
                xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz");
            } else {
                xml.empty("a:bodyPr");
            }
            SeriesPart.words(xml.empty("a:lstStyle"), scale.title(), Ink.MUTED, size, language);
            xml.end().end().empty("c:overlay", "val", "0").end();
        }
        xml.empty("c:numFmt", "formatCode", scale.format(), "sourceLinked", "0")
                .empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none")
                .empty("c:tickLblPos", "val", "nextTo");
        xml.start("c:spPr");
        SeriesPart.line(xml, Ink.RULE, 6350, null);
        xml.end();
        SeriesPart.text(xml, Ink.MUTED, size, language);
        xml.empty("c:crossAx", "val", other).empty("c:crosses", "val", crosses)
                .empty("c:crossBetween", "val", between ? "between" : "midCat")
                .empty("c:majorUnit", "val", Grid.number(scale.step())).end();
    }

    private void legend() {
        if (plot.legend().isEmpty()) {
            return;
        }
        xml.start("c:legend").empty("c:legendPos", "val", plot.kind() == Plot.Kind.LINES ? "r" : "b");
        IntStream.range(0, plot.series().size()).filter(index -> !plot.legend().contains(index))
                .forEach(index -> xml.start("c:legendEntry").empty("c:idx", "val", Integer.toString(index))
                        .empty("c:delete", "val", "1").end());
        xml.empty("c:overlay", "val", "0");
        SeriesPart.text(xml, Ink.TEXT, size, language);
        xml.end();
    }
}
