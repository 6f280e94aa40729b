package org.verbatelier.publish.internal.docx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.verbatelier.publish.document.BarChart;
import org.verbatelier.publish.internal.chart.Axis;

/** A native, editable bar chart (DrawingML) with the intervals as custom error bars. */
final class ChartPart {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String INK = "1D2530";
    private static final String GRID = "D5DBE2";
    private static final String FILL = "9DC0DB";

    private final BarChart chart;
    private final String language;
    private final String workbook;
    private final String[] headers;
    private final Xml xml = new Xml();

    private ChartPart(BarChart chart, String language, String workbook, String[] headers) {
        this.chart = chart;
        this.language = language;
        this.workbook = workbook;
        this.headers = headers;
    }

    /** The part; {@code workbook} is the identifier of the relationship to the data. */
    static byte[] of(BarChart chart, String language, String workbook, String[] headers) {
        return new ChartPart(chart, language, workbook, headers).print();
    }

    /** A category names its bar and its figure: labels on the bars would run into the error bars. */
    static String category(BarChart.Bar bar) {
        return bar.label() + " \u2013 " + bar.printed();
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private byte[] print() {
        xml.start("c:chartSpace", "xmlns:c", NAMESPACE, "xmlns:a", DRAWING, "xmlns:r", REL_NS);
        xml.empty("c:date1904", "val", "0").empty("c:lang", "val", language).empty("c:roundedCorners", "val", "0");
        xml.start("c:chart").empty("c:autoTitleDeleted", "val", "1").start("c:plotArea").empty("c:layout");
        xml.start("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered")
                .empty("c:varyColors", "val", "0");
        series();
        xml.empty("c:gapWidth", "val", "55").empty("c:axId", "val", "1001").empty("c:axId", "val", "1002").end();
        categoryAxis();
        valueAxis();
        xml.start("c:spPr").empty("a:noFill").end();
        xml.end().empty("c:plotVisOnly", "val", "1").empty("c:dispBlanksAs", "val", "gap").end();
        xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
        text(900);
        xml.start("c:externalData", "r:id", workbook).empty("c:autoUpdate", "val", "0").end();
        return xml.end().bytes();
    }

    private void series() {
        xml.start("c:ser").empty("c:idx", "val", "0").empty("c:order", "val", "0");
        xml.start("c:tx").start("c:strRef").element("c:f", "Sheet1!$B$1").start("c:strCache")
                .empty("c:ptCount", "val", "1").start("c:pt", "idx", "0").element("c:v", headers[1])
                .end().end().end().end();
        xml.start("c:spPr").start("a:solidFill").empty("a:srgbClr", "val", FILL).end();
        line(INK, 6350);
        xml.end().empty("c:invertIfNegative", "val", "0");
        if (chart.bars().stream().anyMatch(bar -> bar.high() > bar.low())) {
            xml.start("c:errBars").empty("c:errBarType", "val", "both").empty("c:errValType", "val", "cust")
                    .empty("c:noEndCap", "val", "0");
            xml.start("c:plus");
            numbers("D", bar -> bar.high() - bar.value());
            xml.end().start("c:minus");
            numbers("C", bar -> bar.value() - bar.low());
            xml.end().start("c:spPr");
            line(INK, 12700);
            xml.end().end();
        }
        xml.start("c:cat").start("c:strRef").element("c:f", range("A")).start("c:strCache");
        points(ChartPart::category);
        xml.end().end().end();
        xml.start("c:val");
        numbers("B", BarChart.Bar::value);
        xml.end().end();
    }

    private void numbers(String column, ToDoubleFunction<BarChart.Bar> value) {
        xml.start("c:numRef").element("c:f", range(column)).start("c:numCache").element("c:formatCode", "General");
        points(bar -> number(value.applyAsDouble(bar)));
        xml.end().end();
    }

    private void points(Function<BarChart.Bar, String> value) {
        List<BarChart.Bar> bars = chart.bars();
        xml.empty("c:ptCount", "val", Integer.toString(bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            xml.start("c:pt", "idx", Integer.toString(i)).element("c:v", value.apply(bars.get(i))).end();
        }
    }

    private String range(String column) {
        return "Sheet1!$" + column + "$2:$" + column + "$" + (chart.bars().size() + 1);
    }

    private void categoryAxis() {
        xml.start("c:catAx").empty("c:axId", "val", "1001");
        xml.start("c:scaling").empty("c:orientation", "val", "maxMin").end();
        xml.empty("c:delete", "val", "0").empty("c:axPos", "val", "l")
                .empty("c:numFmt", "formatCode", "General", "sourceLinked", "0").empty("c:majorTickMark", "val", "none")
                .empty("c:minorTickMark", "val", "none").empty("c:tickLblPos", "val", "low");
        xml.start("c:spPr");
        line(INK, 9525);
        xml.end();
        text(900);
        xml.empty("c:crossAx", "val", "1002").empty("c:crosses", "val", "autoZero").empty("c:auto", "val", "1")
                .empty("c:lblAlgn", "val", "ctr").empty("c:lblOffset", "val", "100")
                .empty("c:noMultiLvlLbl", "val", "1");
        xml.end();
    }

    private void valueAxis() {
        xml.start("c:valAx").empty("c:axId", "val", "1002");
        Axis axis = Axis.of(chart);
        xml.start("c:scaling").empty("c:orientation", "val", "minMax").empty("c:max", "val", number(axis.end()))
                .empty("c:min", "val", "0").end();
        xml.empty("c:delete", "val", "0").empty("c:axPos", "val", "b");
        xml.start("c:majorGridlines").start("c:spPr");
        line(GRID, 6350);
        xml.end().end();
        xml.start("c:title").start("c:tx").start("c:rich").empty("a:bodyPr").empty("a:lstStyle").start("a:p")
                .start("a:pPr").empty("a:defRPr", "sz", "900", "b", "0").end()
                .start("a:r").empty("a:rPr", "lang", language, "sz", "900", "b", "0").element("a:t", chart.axis()).end()
                .end().end().end().empty("c:overlay", "val", "0").end();
        xml.empty("c:numFmt", "formatCode", chart.percent() ? "0\"\u00a0\"%" : "0", "sourceLinked", "0")
                .empty("c:majorTickMark", "val", "out").empty("c:minorTickMark", "val", "none")
                .empty("c:tickLblPos", "val", "nextTo");
        xml.start("c:spPr");
        line(GRID, 6350);
        xml.end();
        text(900);
        xml.empty("c:crossAx", "val", "1001").empty("c:crosses", "val", "max")
                .empty("c:crossBetween", "val", "between");
        xml.empty("c:majorUnit", "val", number(axis.step())).end();
    }

    private void line(String colour, int width) {
        xml.start("a:ln", "w", Integer.toString(width)).start("a:solidFill").empty("a:srgbClr", "val", colour)
                .end().end();
    }

    private void text(int hundredths) {
        xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr")
                .start("a:defRPr", "sz", Integer.toString(hundredths)).start("a:solidFill")
                .empty("a:srgbClr", "val", INK).end().empty("a:latin", "typeface", "Calibri").end().end()
                .empty("a:endParaRPr", "lang", language).end().end();
    }
}
