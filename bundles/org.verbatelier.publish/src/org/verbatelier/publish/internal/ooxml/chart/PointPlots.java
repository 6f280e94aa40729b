package org.verbatelier.publish.internal.ooxml.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.Network;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.internal.ooxml.chart.Grid.Range;
import org.verbatelier.publish.internal.ooxml.chart.Series.Look;

/** Charts of points with their names. */
final class PointPlots {

    private static final int SMALLEST = 7;
    private static final int LARGEST = 30;
    /** How far the names of quadrants stand from the border, as a share of the height. */
    private static final double INSET = 0.035;

    private PointPlots() {
    }

    /** Points with their names, two dashed lines where the quadrants meet, the names of the quadrants in the corners. */
    static Plot matrix(QuadrantMatrix chart, ResourceBundle words) {
        Grid grid = new Grid(words.getString("chart.label"), chart.x().title(), chart.y().title());
        List<String> labels = new ArrayList<>();
        for (QuadrantMatrix.Point point : chart.points()) {
            if (point.value().isShown()) {
                grid.add(point.label(), point.x(), point.y());
                labels.add(point.label());
            }
        }
        List<Series> series = new ArrayList<>();
        if (!labels.isEmpty()) {
            Range points = grid.column(1);
            series.add(new Series(new Range(2, 0, 0), points, grid.column(2), Look.marks(Ink.ACCENT, "circle", 8))
                    .withLabels(labels, "r"));
        }
        Axis x = chart.x();
        Axis y = chart.y();
        series.add(segment(grid, words.getString("chart.cut"), chart.cutX(), y.start(), chart.cutX(), y.end()));
        series.add(segment(grid, words.getString("chart.cut"), x.start(), chart.cutY(), x.end(), chart.cutY()));
        QuadrantMatrix.Quadrants names = chart.quadrants();
        double top = y.end() - INSET * (y.end() - y.start());
        double foot = y.start() + INSET * (y.end() - y.start());
        corner(grid, series, names.upperLeft(), x.start(), top, "r");
        corner(grid, series, names.upperRight(), x.end(), top, "l");
        corner(grid, series, names.lowerLeft(), x.start(), foot, "r");
        corner(grid, series, names.lowerRight(), x.end(), foot, "l");
        return new Plot(Plot.Kind.POINTS, grid, series, Scale.of(x), Scale.of(y), null, List.of(), 15);
    }

    private static Series segment(Grid grid, String name, double x1, double y1, double x2, double y2) {
        int first = grid.add(name, x1, y1);
        int last = grid.add(name, x2, y2);
        return new Series(new Range(0, first, first), new Range(1, first, last), new Range(2, first, last),
                Look.line(Ink.CUT, 9525, "dash"));
    }

    private static void corner(Grid grid, List<Series> series, String name, double x, double y, String place) {
        if (!name.isEmpty()) {
            int row = grid.add(name, x, y);
            series.add(new Series(new Range(0, row, row), new Range(1, row, row), new Range(2, row, row),
                    Look.hidden()).withLabels(List.of(name), place));
        }
    }

    /** A row for each pair, the first at the top, its two values joined by a line. */
    static Plot dumbbells(Dumbbells chart, ResourceBundle words) {
        Grid grid = new Grid(words.getString("chart.label"), chart.first(), chart.second(),
                words.getString("chart.place"), chart.between(), words.getString("chart.left"),
                words.getString("chart.right"));
        List<String> names = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int rows = chart.pairs().size();
        for (int i = 0; i < rows; i++) {
            Dumbbells.Pair pair = chart.pairs().get(i);
            grid.add(pair.label(), pair.first().value(), pair.second().value(), (double) (rows - i),
                    pair.gap().printed(), chart.axis().start(), chart.axis().end());
            names.add(pair.label());
            gaps.add(pair.gap().printed());
        }
        Range up = grid.column(3);
        Range first = grid.column(1);
        Range second = grid.column(2);
        Range left = grid.column(5);
        Range right = grid.column(6);
        // the longest series come first: some programs read no more rows for the others than for the first
        List<Series> series = new ArrayList<>();
        series.add(new Series(new Range(1, 0, 0), first, up, Look.marks(Ink.FIRST, "circle", 9)));
        series.add(new Series(new Range(2, 0, 0), second, up,
                new Look(Ink.SECOND, Ink.TEXT, 0, null, "diamond", List.of(10))));
        series.add(new Series(new Range(5, 0, 0), left, up, Look.hidden()).withLabels(names, "l"));
        series.add(new Series(new Range(6, 0, 0), right, up, Look.hidden()).withLabels(gaps, "r"));
        for (int i = 0; i < rows; i++) {
            Dumbbells.Pair pair = chart.pairs().get(i);
            if (pair.first().isShown() && pair.second().isShown()) {
                double height = rows - i;
                int from = grid.add(pair.label(), pair.first().value(), null, height);
                int to = grid.add(pair.label(), pair.second().value(), null, height);
                series.add(new Series(new Range(0, from, from), new Range(1, from, to), new Range(3, from, to),
                        Look.line(Ink.CUT, 22225, null)));
            }
        }
        return new Plot(Plot.Kind.POINTS, grid, series, Scale.of(chart.axis()), Scale.hidden(0.4, rows + 0.6),
                new Plot.Room(0.34, 0.74), List.of(0, 1), rows + 1);
    }

    /** Nodes on a circle in their order, the more important the larger, and a line for each link. */
    static Plot network(Network chart, ResourceBundle words) {
        Grid grid = new Grid(words.getString("chart.label"), words.getString("chart.left"),
                words.getString("chart.place"), words.getString("chart.value"));
        Map<String, double[]> places = places(chart);
        List<String> labels = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        double heaviest = chart.nodes().stream().map(Network.Node::value).filter(Value::isShown)
                .mapToDouble(Value::value).max().orElse(1);
        for (Network.Node node : chart.nodes()) {
            double[] place = places.get(node.id());
            grid.add(node.label(), place[0], place[1], node.value().value());
            labels.add(node.label() + (node.value().printed().isEmpty() ? "" : " \u2013 " + node.value().printed()));
            double share = node.value().isShown() ? Math.sqrt(Math.max(0, node.value().value()) / heaviest) : 0;
            sizes.add((int) Math.round(SMALLEST + share * (LARGEST - SMALLEST)));
        }
        Range nodes = grid.column(1);
        Range ups = grid.column(2);
        List<Series> series = new ArrayList<>();
        series.add(new Series(new Range(3, 0, 0), nodes, ups,
                new Look(Ink.BAR, Ink.TEXT, 0, null, "circle", List.copyOf(sizes))).withLabels(labels, Series.OUTWARD));
        double strongest = chart.links().stream().map(Network.Link::value).filter(Value::isShown)
                .mapToDouble(Value::value).max().orElse(1);
        for (Network.Link link : chart.links()) {
            double[] from = places.get(link.from());
            double[] to = places.get(link.to());
            String name = link.from() + " \u2013 " + link.to();
            int first = grid.add(name, from[0], from[1], link.value().value());
            int last = grid.add(name, to[0], to[1], null);
            double share = link.value().isShown() ? Math.max(0, link.value().value()) / strongest : 0;
            series.add(new Series(new Range(0, first, first), new Range(1, first, last), new Range(2, first, last),
                    Look.line(Ink.CUT, 6350 + (int) Math.round(share * 50_000), null)));
        }
        return new Plot(Plot.Kind.POINTS, grid, series, Scale.hidden(-1.7, 2.3), Scale.hidden(-1.25, 1.25), null,
                List.of(), 17);
    }

    private static Map<String, double[]> places(Network chart) {
        Map<String, double[]> places = new HashMap<>();
        int count = chart.nodes().size();
        for (int i = 0; i < count; i++) {
            double angle = Math.PI / 2 - 2 * Math.PI * i / count;
            places.put(chart.nodes().get(i).id(), new double[] { 1.3 * Math.cos(angle), Math.sin(angle) });
        }
        return places;
    }
}
