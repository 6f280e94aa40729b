package org.verbatelier.chart.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.chart.Network;
import org.verbatelier.chart.Network.Link;
import org.verbatelier.chart.Network.Node;

/**
 * Places the nodes of a network: linked ones attract, all repel each other (Fruchterman and Reingold 1991). Starts from
 * a circle in the order of identifiers and takes a fixed number of steps, so that neither chance nor the order of the data
 * moves anything.
 */
final class Forces {

    private static final int STEPS = 400;
    private static final double HEAT = 0.12;

    private final double[] x;
    private final double[] y;
    private final double[][] pull;

    private Forces(int nodes) {
        x = new double[nodes];
        y = new double[nodes];
        pull = new double[nodes][nodes];
    }

    /** A place in [0, 1] x [0, 1] for each identifier; the whole square is used. */
    static Map<String, double[]> places(Network network) {
        List<String> ids = network.nodes().stream().map(Node::id).sorted(Comparator.naturalOrder()).toList();
        Forces forces = new Forces(ids.size());
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
            forces.x[i] = 0.5 + 0.4 * Math.cos(2 * Math.PI * i / ids.size());
            forces.y[i] = 0.5 + 0.4 * Math.sin(2 * Math.PI * i / ids.size());
        }
        double strongest = network.links().stream().map(Link::value).filter(value -> value.isShown())
                .mapToDouble(value -> value.value()).max().orElse(1);
        for (Link link : network.links()) {
            int from = index.get(link.from());
            int to = index.get(link.to());
            double weight = link.value().isShown() && strongest > 0 ? 0.4 + 0.6 * link.value().value() / strongest
                    : 0.4;
            forces.pull[Math.min(from, to)][Math.max(from, to)] = weight;
        }
        for (int step = 0; step < STEPS; step++) {
            forces.step(HEAT * (1 - (double) step / STEPS));
        }
        stretch(forces.x);
        stretch(forces.y);
        Map<String, double[]> places = new HashMap<>();
        ids.forEach(id -> places.put(id, new double[] { forces.x[index.get(id)], forces.y[index.get(id)] }));
        return places;
    }

    private void step(double heat) {
        int nodes = x.length;
        double[] dx = new double[nodes];
        double[] dy = new double[nodes];
        double ideal = 0.9 / Math.sqrt(nodes);
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                double across = x[i] - x[j];
                double down = y[i] - y[j];
                double distance = Math.max(1e-4, Math.hypot(across, down));
                double force = ideal * ideal / distance - pull[i][j] * distance * distance / ideal;
                dx[i] += across / distance * force;
                dy[i] += down / distance * force;
                dx[j] -= across / distance * force;
                dy[j] -= down / distance * force;
            }
            // Towards the middle, or what is linked to nothing would drift off.
            dx[i] += (0.5 - x[i]) * ideal;
            dy[i] += (0.5 - y[i]) * ideal;
        }
        for (int i = 0; i < nodes; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            x[i] += dx[i] / length * Math.min(length, heat);
            y[i] += dy[i] / length * Math.min(length, heat);
        }
    }

    private static void stretch(double[] places) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            least = Math.min(least, place);
            greatest = Math.max(greatest, place);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = greatest - least < 1e-9 ? 0.5 : (places[i] - least) / (greatest - least);
        }
    }
}
