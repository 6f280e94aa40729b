package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Network;
import org.verbatelier.chart.Network.Link;
import org.verbatelier.chart.Network.Node;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.internal.LabelPlacer.Spot;

/** Discs as large as their weight, joined by lines as strong as theirs. The same network always looks the same. */
public final class NetworkLayout {

    private static final double SHAPE = 0.66;
    private static final double LOWEST = 260;
    private static final double HIGHEST = 540;
    private static final double SMALLEST = 4;
    private static final double LARGEST = 13;
    private static final double THINNEST = 0.5;
    private static final double THICKEST = 5;
    private static final double EDGE = 22;
    private static final double SIDE = 70;

    private final Network chart;
    private final Pen pen;

    public NetworkLayout(Network chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        Box frame = new Box(0, top, width, Math.clamp(width * SHAPE, LOWEST, HIGHEST));
        pen.reach(frame.right(), frame.bottom());
        Map<String, double[]> places = Forces.places(chart);
        Map<String, Spot> spots = new HashMap<>();
        List<Spot> order = new ArrayList<>();
        double heaviest = chart.nodes().stream().mapToDouble(node -> weight(node.value().value())).max().orElse(0);
        for (int i = 0; i < chart.nodes().size(); i++) {
            Node node = chart.nodes().get(i);
            double[] place = places.get(node.id());
            double radius = heaviest > 0
                    ? Math.max(SMALLEST, LARGEST * Math.sqrt(weight(node.value().value()) / heaviest))
                    : SMALLEST;
            Spot spot = new Spot(i, frame.left() + SIDE + place[0] * (frame.width() - 2 * SIDE),
                    frame.top() + EDGE + place[1] * (frame.height() - 2 * EDGE), radius, node.label());
            spots.put(node.id(), spot);
            order.add(spot);
        }
        links(spots);
        for (Spot spot : order) {
            nodeOf(spot);
        }
        LabelPlacer placer = new LabelPlacer(pen, frame);
        chart.links().forEach(link -> placer.spare(spots.get(link.from()).x(), spots.get(link.from()).y(),
                spots.get(link.to()).x(), spots.get(link.to()).y()));
        List<Spot> unnamed = placer.place(order);
        double bottom = LabelPlacer.list(pen, unnamed, frame.bottom() + 4, width);
        return pen.hiddenLegend(0, bottom);
    }

    private static double weight(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, value);
    }

    private void nodeOf(Spot spot) {
        if (chart.nodes().get(spot.mark()).value().suppressed()) {
            pen.hatch(spot.mark(), spot.x() - spot.radius(), spot.y() - spot.radius(), 2 * spot.radius(),
                    2 * spot.radius());
        } else {
            pen.sign(spot.mark(), Sign.DISC, spot.x(), spot.y(), spot.radius(), Paint.of(Ink.FIRST), Paint.GROUND);
        }
        pen.area(spot.mark(), spot.x() - spot.radius(), spot.y() - spot.radius(), 2 * spot.radius(),
                2 * spot.radius());
    }

    private void links(Map<String, Spot> spots) {
        double strongest = chart.links().stream().mapToDouble(link -> weight(link.value().value())).max().orElse(0);
        for (int i = 0; i < chart.links().size(); i++) {
            Link link = chart.links().get(i);
            Spot from = spots.get(link.from());
            Spot to = spots.get(link.to());
            int mark = chart.nodes().size() + i;
            double share = strongest > 0 ? weight(link.value().value()) / strongest : 0;
            if (link.value().isShown()) {
                pen.line(mark, from.x(), from.y(), to.x(), to.y(), new Paint(Ink.MAIN, 0.35 + 0.65 * share),
                        THINNEST + (THICKEST - THINNEST) * share);
            } else {
                pen.line(mark, from.x(), from.y(), to.x(), to.y(), Paint.DIMMED, THINNEST, 1.5, 2.5);
            }
            pen.area(mark, (from.x() + to.x()) / 2 - 6, (from.y() + to.y()) / 2 - 6, 12, 12);
        }
    }
}
