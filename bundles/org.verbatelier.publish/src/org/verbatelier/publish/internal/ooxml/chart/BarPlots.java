package org.verbatelier.publish.internal.ooxml.chart;

import java.util.List;
import java.util.ResourceBundle;

import org.verbatelier.chart.DivergingBars;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.internal.ooxml.chart.Grid.Range;
import org.verbatelier.publish.internal.ooxml.chart.Series.Look;
import org.verbatelier.publish.internal.ooxml.chart.Series.Whiskers;

/** Charts of horizontal bars. A category names its bar and its figure: labels would run into the whiskers. */
final class BarPlots {

    /** In the legend, the bars that are not seen have no name: programs differ in how entries are left out. */
    private static final String UNNAMED = "\u00a0";

    private BarPlots() {
    }

    static Plot ranked(RankedBars chart, ResourceBundle words) {
        Grid grid = new Grid(words.getString("chart.label"), words.getString("chart.value"),
                words.getString("chart.down"), words.getString("chart.up"));
        boolean intervals = false;
        for (RankedBars.Bar bar : chart.bars()) {
            Value value = bar.value();
            grid.add(category(bar.label(), value.printed()), value.value(), value.value() - value.low(),
                    value.high() - value.value());
            intervals |= value.hasInterval();
        }
        Series series = new Series(new Range(1, 0, 0), grid.column(0), grid.column(1), Look.bars(Ink.BAR));
        if (intervals) {
            series = series.withWhiskers(new Whiskers(grid.column(3), grid.column(2), false, true, 12700));
        }
        return new Plot(Plot.Kind.BARS, grid, List.of(series), Scale.of(chart.axis()), null, null, List.of(),
                chart.bars().size());
    }

    /** Bars to both sides; what is printed of them stands at their ends, on bars that are not seen. */
    static Plot diverging(DivergingBars chart, ResourceBundle words) {
        double room = chart.axis().step();
        Grid grid = new Grid(words.getString("chart.label"), chart.left(), chart.right(), UNNAMED, UNNAMED);
        for (DivergingBars.Row row : chart.rows()) {
            grid.add(row.label(), minus(row.left().value()), row.right().value(), -room, room);
        }
        Range names = grid.column(0);
        List<Series> series = List.of(
                new Series(new Range(1, 0, 0), names, grid.column(1), Look.bars(Ink.FIRST)),
                new Series(new Range(2, 0, 0), names, grid.column(2), Look.bars(Ink.SECOND)),
                new Series(new Range(3, 0, 0), names, grid.column(3), Look.hidden())
                        .withLabels(chart.rows().stream().map(row -> row.left().printed()).toList(), "inBase"),
                new Series(new Range(4, 0, 0), names, grid.column(4), Look.hidden())
                        .withLabels(chart.rows().stream().map(row -> row.right().printed()).toList(), "inBase"));
        return new Plot(Plot.Kind.STACKED_BARS, grid, series, Scale.mirrored(chart.axis()), null, null,
                List.of(0, 1, 2, 3), chart.rows().size() + 1);
    }

    private static double minus(double value) {
        return value == 0 ? 0 : -value;
    }

    private static String category(String label, String printed) {
        return printed.isEmpty() ? label : label + " \u2013 " + printed;
    }
}
