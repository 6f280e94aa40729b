package org.verbatelier.analysis.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * A table of counts with its sums, as a network: each sum is a node, each cell an edge from the sum that it is a total
 * of to the sum that it is a part of (or the ground). Counts flow: what enters a node leaves it. What is known of
 * hidden cells is then that hidden flow is conserved too, so that a hidden cell is a combination of shown ones exactly
 * when its edge lies on no cycle of hidden edges: Gusfield (1988), <i>SIAM Journal on Computing</i> 17:552-571.
 * Complements are shortest cycles: Kelly, Golden and Assad (1992), <i>Networks</i> 22:397-417. Not thread-safe.
 */
final class Network {

    /** Where counts come from and go to; its sum says nothing. */
    static final int GROUND = 0;

    private static final long RELABEL = 1;
    private static final long HIDE = 1_000;

    private final int least;
    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Edge>> touching = new ArrayList<>(List.of(new ArrayList<>()));

    /** A cell. */
    private static final class Edge {

        private final int from;
        private final int to;
        private final int value;
        private final long price;
        private Visibility visibility = Visibility.SHOWN;
        /** Whether a cycle of hidden cells through it is known. */
        private boolean safe;

        Edge(int from, int to, int value, long price) {
            this.from = from;
            this.to = to;
            this.value = value;
            this.price = price;
        }

        boolean hidden() {
            return visibility != Visibility.SHOWN;
        }
    }

    /** A network in which hidden cells of one sum never add up to 1 to {@code least - 1} people. */
    Network(int least) {
        this.least = least;
    }

    /** Adds a sum. */
    int node() {
        touching.add(new ArrayList<>());
        return touching.size() - 1;
    }

    /**
     * Adds a cell and returns its number.
     *
     * @param level how much is lost with it beside its own count: 0 for a cell, more for a total
     */
    int edge(int from, int to, int value, int level) {
        Edge edge = new Edge(from, to, value, HIDE * (value + 1L) * (1 + level));
        edges.add(edge);
        touching.get(from).add(edge);
        touching.get(to).add(edge);
        return edges.size() - 1;
    }

    void hide(int edge, Visibility why) {
        edges.get(edge).visibility = why;
    }

    Visibility visibility(int edge) {
        return edges.get(edge).visibility;
    }

    /** Hides further cells until no hidden one can be worked out. */
    void protect() {
        int before;
        do {
            before = hiddenCount();
            while (hideRemainder()) {
                // each time one cell more
            }
            for (Edge edge : edges) {
                if (edge.hidden() && !edge.safe) {
                    hideCycle(edge);
                }
            }
        } while (hiddenCount() > before);
    }

    private int hiddenCount() {
        return (int) edges.stream().filter(Edge::hidden).count();
    }

    /**
     * What is hidden of one sum, taken together, is a group whose size can be worked out: it must not be small itself.
     *
     * @return whether a cell had to be hidden
     */
    private boolean hideRemainder() {
        for (int node = 1; node < touching.size(); node++) {
            long together = 0;
            boolean entering = false;
            boolean leaving = false;
            for (Edge edge : touching.get(node)) {
                if (edge.hidden()) {
                    together += edge.value;
                    entering |= edge.to == node;
                    leaving |= edge.from == node;
                }
            }
            if (entering != leaving && together > 0 && together < least && hideCheapest(node, leaving)) {
                return true;
            }
        }
        return false;
    }

    private boolean hideCheapest(int node, boolean leaving) {
        Optional<Edge> cheapest = touching.get(node).stream().filter(edge -> !edge.hidden() && edge.value > 0)
                .filter(edge -> (leaving ? edge.from : edge.to) == node)
                .min(Comparator.comparingLong((Edge edge) -> edge.price));
        cheapest.ifPresent(edge -> edge.visibility = Visibility.HIDDEN);
        return cheapest.isPresent();
    }

    /** Hides the cheapest cycle through a hidden cell along which counts could be one more or one less. */
    private void hideCycle(Edge edge) {
        if (edge.value == 0) {
            // that nobody said something is no secret; it must only not follow from sums alone
            if (beside(edge).anyMatch(Edge::hidden)) {
                edge.safe = true;
            } else {
                hide(path(edge, 0));
            }
            return;
        }
        if (hasTwin(edge)) {
            return;
        }
        Path more = path(edge, 1);
        if (more != null && more.price == 0) {
            hide(more);
            return;
        }
        Path less = path(edge, -1);
        hide(less == null || more != null && more.price <= less.price ? more : less);
    }

    /** Whether a hidden cell of the same sums can give what this one takes, or the reverse: the common case, found fast. */
    private boolean hasTwin(Edge edge) {
        Optional<Edge> twin = beside(edge).filter(Edge::hidden)
                .filter(other -> isFree(edge, 1) && isFree(other, -1) || isFree(edge, -1) && isFree(other, 1))
                .findFirst();
        twin.ifPresent(other -> {
            edge.safe = true;
            other.safe = true;
        });
        return twin.isPresent();
    }

    /** Cells that are parts of the same sums. */
    private Stream<Edge> beside(Edge edge) {
        int end = touching.get(edge.from).size() < touching.get(edge.to).size() ? edge.from : edge.to;
        return touching.get(end).stream()
                .filter(other -> other != edge && other.from == edge.from && other.to == edge.to);
    }

    private static boolean isFree(Edge edge, int step) {
        return edge.value + step >= 0 && price(edge, step) == 0;
    }

    private static void hide(Path path) {
        for (Path step = path; step != null && step.edge != null; step = step.before) {
            if (!step.edge.hidden() || step.edge.visibility == Visibility.FEW && !allows(step.edge, step.change)) {
                step.edge.visibility = Visibility.HIDDEN;
            }
            // a way that is not counted along says nothing of the counts that it passes
            step.edge.safe |= step.change != 0 || step.before == null;
        }
    }

    /** A way so far; the first step is the cell itself. */
    private record Path(int node, long price, Path before, Edge edge, int change) {}

    /**
     * The cheapest way back from one end of a cell to the other.
     *
     * @param change what the cell itself changes by: 1, -1, or 0 when counts do not matter
     * @return null when there is none
     */
    private Path path(Edge start, int change) {
        int from = change >= 0 ? start.to : start.from;
        int to = change >= 0 ? start.from : start.to;
        long base = price(start, change);
        long[] best = new long[touching.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        PriorityQueue<Path> queue = new PriorityQueue<>(Comparator.comparingLong(Path::price)
                .thenComparingInt(Path::node));
        queue.add(new Path(from, base, null, start, change));
        best[from] = base;
        while (!queue.isEmpty()) {
            Path path = queue.poll();
            if (path.node == to) {
                return path;
            }
            if (path.price > best[path.node]) {
                continue;
            }
            for (Edge edge : touching.get(path.node)) {
                boolean along = edge.from == path.node;
                int step = change == 0 ? 0 : along ? 1 : -1;
                if (edge == start || edge.value + step < 0) {
                    continue;
                }
                int next = along ? edge.to : edge.from;
                long price = path.price + price(edge, step);
                if (price < best[next]) {
                    best[next] = price;
                    queue.add(new Path(next, price, path, edge, step));
                }
            }
        }
        return null;
    }

    private static long price(Edge edge, int step) {
        return !edge.hidden() ? edge.price : edge.visibility == Visibility.FEW && !allows(edge, step) ? RELABEL : 0;
    }

    /** Whether « fewer than five » stays true when a count changes. */
    private static boolean allows(Edge edge, int step) {
        return step == 0 || edge.value + step >= 1 && edge.value + step < Disclosure.FEW;
    }
}
