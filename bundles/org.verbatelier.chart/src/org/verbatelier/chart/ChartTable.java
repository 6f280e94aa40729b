package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.chart.internal.Escaping;
import org.verbatelier.chart.internal.LegendWords;

/**
 * A chart as a table, every number as printed: for those who do not see it, and for pasting into a spreadsheet or a page.
 * What is hidden on the chart is hidden here.
 *
 * @param heads names of the columns
 * @param rows one cell for each column
 */
public record ChartTable(List<String> heads, List<List<String>> rows) {

    public ChartTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table of a chart, in its order and language. */
    public static ChartTable of(Chart chart) {
        LegendWords words = new LegendWords(chart.locale());
        String item = words.get("table.item");
        return switch (chart) {
            case RankedBars bars -> intervals(item, bars.axis(), bars.marks(), words);
            case Curve curve -> new ChartTable(
                    List.of(curve.x().title(), curve.y().title(), words.get("table.low"), words.get("table.high")),
                    curve.points().stream()
                            .map(point -> List.of(point.label(), point.value().printed(),
                                    words.number(point.low(), curve.y().unit()),
                                    words.number(point.high(), curve.y().unit())))
                            .toList());
            case DivergingBars bars -> new ChartTable(List.of(item, bars.left(), bars.right()), bars.rows().stream()
                    .map(row -> List.of(row.label(), row.left().printed(), row.right().printed())).toList());
            case Dumbbells pairs -> new ChartTable(List.of(item, pairs.first(), pairs.second(), pairs.between()),
                    pairs.pairs().stream().map(pair -> List.of(pair.label(), pair.first().printed(),
                            pair.second().printed(), pair.gap().printed())).toList());
            case QuadrantMatrix matrix -> new ChartTable(
                    List.of(item, matrix.x().title(), matrix.y().title(), words.get("table.value")),
                    matrix.points().stream()
                            .map(point -> List.of(point.label(), words.number(point.x(), matrix.x().unit()),
                                    words.number(point.y(), matrix.y().unit()), point.value().printed()))
                            .toList());
            case Slopes slopes -> new ChartTable(join(item, slopes.waves()), slopes.lines().stream()
                    .map(line -> join(line.label(), line.values().stream().map(Value::printed).toList())).toList());
            case HeatMap map -> new ChartTable(join(item, map.columns().stream().map(HeatMap.Column::label).toList()),
                    map.rows().stream()
                            .map(row -> join(row.label(), row.cells().stream().map(Value::printed).toList())).toList());
            case Network network -> new ChartTable(List.of(item, words.get("table.value")), network.marks().stream()
                    .map(mark -> List.of(mark.name(), mark.value().printed())).toList());
        };
    }

    private static ChartTable intervals(String item, Axis axis, List<Mark> marks, LegendWords words) {
        boolean intervals = marks.stream().anyMatch(mark -> mark.value().hasInterval());
        List<String> heads = new ArrayList<>(List.of(item, axis.title()));
        if (intervals) {
            heads.addAll(List.of(words.get("table.low"), words.get("table.high")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Mark mark : marks) {
            List<String> row = new ArrayList<>(List.of(mark.label(), mark.value().printed()));
            if (intervals) {
                row.add(words.number(mark.value().low(), axis.unit()));
                row.add(words.number(mark.value().high(), axis.unit()));
            }
            rows.add(row);
        }
        return new ChartTable(heads, rows);
    }

    private static List<String> join(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Lines of cells between tabs, for spreadsheets; nothing in it is read as a formula. */
    public String tabbed() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> row.stream().map(ChartTable::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String plain(String cell) {
        String line = cell.replaceAll("[\\t\\r\\n]+", " ");
        boolean formula = line.startsWith("=") || line.startsWith("@") || line.matches("[+-]\\D.*");
        return formula ? "'" + line : line;
    }

    /** An HTML table with its title, for word processors and spreadsheets; every cell is text to them. */
    public String html(Chart chart) {
        StringBuilder html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n<caption>");
        html.append(Escaping.text(chart.title())).append("</caption>\n");
        row(html, "th", heads);
        rows.forEach(row -> row(html, "td", row));
        html.append("</table>\n");
        if (!chart.note().isEmpty()) {
            html.append("<p>").append(Escaping.text(chart.note())).append("</p>\n");
        }
        return html.toString();
    }

    private void row(StringBuilder html, String element, List<String> cells) {
        html.append("<tr>");
        List<String> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(Math.max(0, heads.size() - cells.size()), ""));
        for (String cell : all) {
            html.append('<').append(element).append(" style=\"mso-number-format:'\\@'\">").append(Escaping.text(cell))
                    .append("</").append(element).append('>');
        }
        html.append("</tr>\n");
    }
}
