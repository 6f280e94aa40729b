package org.verbatelier.publish.internal.chart;

import java.util.Locale;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.BarChart;
import org.verbatelier.publish.internal.Markup;

/**
 * Draws a bar chart as SVG: label, bar, whisker for the interval, value. Colours come from the page's style sheet, so
 * that the chart follows light, dark and print.
 */
public final class BarChartSvg {

    private static final int WIDTH = 760;
    private static final int LABELS = 270;
    private static final int VALUES = 110;
    private static final int ROW = 26;
    private static final int TOP = 8;
    private static final int AXIS = 44;
    private static final int BAR = 14;
    private static final int LONGEST_LABEL = 40;

    private BarChartSvg() {
    }

    /** The drawing as an {@code svg} element; {@code id} makes its title's and description's identifiers unique. */
    public static String draw(BarChart chart, Typography typography, String id) {
        Axis axis = Axis.of(chart);
        double end = axis.end();
        int height = TOP + chart.bars().size() * ROW + AXIS;
        StringBuilder svg = new StringBuilder(4096);
        svg.append("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height)
                .append("\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">\n");
        svg.append("<title id=\"").append(id).append("-t\">").append(Markup.text(chart.caption())).append("</title>\n");
        svg.append("<desc id=\"").append(id).append("-d\">").append(Markup.text(chart.description()))
                .append("</desc>\n");
        int foot = TOP + chart.bars().size() * ROW;
        for (int i = 0; i <= axis.steps(); i++) {
            double tick = i * axis.step();
            String x = number(x(tick, end));
            svg.append("<line class=\"grid\" x1=\"").append(x).append("\" y1=\"").append(TOP)
                    .append("\" x2=\"").append(x).append("\" y2=\"").append(foot).append("\"/>\n");
            String label = chart.percent() ? typography.decimal(tick * 100, 0) : typography.decimal(tick, 0);
            svg.append("<text class=\"tick\" x=\"").append(x).append("\" y=\"").append(foot + 16).append("\">")
                    .append(Markup.text(label)).append("</text>\n");
        }
        svg.append("<text class=\"axis\" x=\"").append(LABELS + (WIDTH - LABELS - VALUES) / 2).append("\" y=\"")
                .append(foot + 36).append("\">").append(Markup.text(chart.axis())).append("</text>\n");
        int y = TOP;
        for (BarChart.Bar bar : chart.bars()) {
            bar(svg, bar, y, end);
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, BarChart.Bar bar, int y, double end) {
        int middle = y + ROW / 2;
        svg.append("<text class=\"label\" x=\"").append(LABELS - 10).append("\" y=\"").append(middle + 4).append("\">")
                .append(Markup.text(shortened(bar.label()))).append("</text>\n");
        svg.append("<rect class=\"bar\" x=\"").append(LABELS).append("\" y=\"").append(middle - BAR / 2)
                .append("\" width=\"").append(number(x(bar.value(), end) - LABELS)).append("\" height=\"").append(BAR)
                .append("\"/>\n");
        if (bar.high() > bar.low()) {
            String low = number(x(bar.low(), end));
            String high = number(x(bar.high(), end));
            svg.append("<path class=\"whisker\" d=\"M").append(low).append(' ').append(middle - 4).append("v8m0-4H")
                    .append(high).append("m0-4v8\"/>\n");
        }
        svg.append("<text class=\"value\" x=\"").append(WIDTH).append("\" y=\"").append(middle + 4).append("\">")
                .append(Markup.text(bar.printed())).append("</text>\n");
    }

    private static double x(double value, double end) {
        return LABELS + value / end * (WIDTH - LABELS - VALUES);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)).stripTrailing() + "…";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
