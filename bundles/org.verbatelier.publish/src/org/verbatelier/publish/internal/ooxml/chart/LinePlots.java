package org.verbatelier.publish.internal.ooxml.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

import org.verbatelier.chart.Curve;
import org.verbatelier.chart.Slopes;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.internal.ooxml.chart.Grid.Range;
import org.verbatelier.publish.internal.ooxml.chart.Series.Look;

/** Charts of lines, told apart by their dashes and marks as well as by their colours. */
final class LinePlots {

    private static final String[] COLOURS = { Ink.ACCENT, Ink.WARM, "4A7A43", "7A4A8C", "8A6D1F", "A33B4B", "2F7F86",
            Ink.MUTED };
    private static final String[] DASHES = { null, "dash", "sysDot", "dashDot", "lgDash", "sysDash" };
    private static final String[] MARKERS = { "circle", "square", "triangle", "diamond", "x", "star", "plus" };
    /** Labels closer than this share of the axis would cover each other. */
    private static final double TOUCHING = 0.055;

    private LinePlots() {
    }

    static Plot slopes(Slopes chart, ResourceBundle words) {
        String[] headers = new String[chart.lines().size() + 1];
        headers[0] = words.getString("chart.label");
        for (int i = 0; i < chart.lines().size(); i++) {
            headers[i + 1] = chart.lines().get(i).label();
        }
        Grid grid = new Grid(headers);
        for (int wave = 0; wave < chart.waves().size(); wave++) {
            Object[] cells = new Object[headers.length];
            cells[0] = chart.waves().get(wave);
            for (int i = 0; i < chart.lines().size(); i++) {
                cells[i + 1] = chart.lines().get(i).values().get(wave).value();
            }
            grid.add(cells);
        }
        boolean labelled = !endsTouch(chart);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < chart.lines().size(); i++) {
            Slopes.Line line = chart.lines().get(i);
            String colour = COLOURS[i % COLOURS.length];
            Look look = new Look(colour, colour, 22225, DASHES[i % DASHES.length], MARKERS[i % MARKERS.length],
                    List.of(7));
            Series lineSeries = new Series(new Range(i + 1, 0, 0), grid.column(0), grid.column(i + 1), look);
            series.add(labelled ? lineSeries.withLabels(labels(line), "r") : lineSeries);
        }
        return new Plot(Plot.Kind.LINES, grid, series, null, Scale.of(chart.axis()),
                labelled ? new Plot.Room(0.09, 0.66) : null,
                labelled ? List.of() : IntStream.range(0, series.size()).boxed().toList(), 12);
    }

    /** The name of the line at its last point. */
    private static List<String> labels(Slopes.Line line) {
        int last = last(line);
        return IntStream.range(0, line.values().size()).mapToObj(
                wave -> wave == last ? line.label() + " \u2013 " + line.values().get(wave).printed() : "").toList();
    }

    private static int last(Slopes.Line line) {
        for (int wave = line.values().size() - 1; wave >= 0; wave--) {
            if (line.values().get(wave).isShown()) {
                return wave;
            }
        }
        return -1;
    }

    private static boolean endsTouch(Slopes chart) {
        double[] ends = chart.lines().stream().filter(line -> last(line) >= 0)
                .mapToDouble(line -> line.values().get(last(line)).value()).sorted().toArray();
        double span = chart.axis().end() - chart.axis().start();
        return IntStream.range(1, ends.length).anyMatch(i -> (ends[i] - ends[i - 1]) / span < TOUCHING);
    }

    static Plot curve(Curve chart, ResourceBundle words) {
        Grid grid = new Grid(words.getString("chart.label"), chart.x().title(), chart.y().title(),
                words.getString("chart.low"), words.getString("chart.high"));
        boolean band = false;
        for (Curve.Point point : chart.points()) {
            Value value = point.value();
            grid.add(point.label(), point.x(), value.value(), point.low(), point.high());
            band |= point.high() > point.low();
        }
        Range along = grid.column(1);
        List<Series> series = new ArrayList<>();
        Range values = grid.column(2);
        Range low = grid.column(3);
        Range high = grid.column(4);
        if (band) {
            series.add(new Series(new Range(3, 0, 0), along, low, Look.line(Ink.CUT, 9525, "sysDash")));
            series.add(new Series(new Range(4, 0, 0), along, high, Look.line(Ink.CUT, 9525, "sysDash")));
        }
        series.add(new Series(new Range(2, 0, 0), along, values,
                new Look(Ink.ACCENT, Ink.ACCENT, 25400, null, "circle", List.of(5))));
        for (Curve.Reference reference : chart.references()) {
            int foot = grid.add(reference.label(), reference.x(), chart.y().start());
            int head = grid.add(reference.label(), reference.x(), chart.y().end());
            series.add(new Series(new Range(0, foot, foot), new Range(1, foot, head), new Range(2, foot, head),
                    Look.line(Ink.WARM, 12700, "dash")).withLabels(List.of("", reference.label()), "r"));
        }
        return new Plot(Plot.Kind.POINTS, grid, series, Scale.of(chart.x()), Scale.of(chart.y()), null, List.of(), 11);
    }
}
