package org.verbatelier.analysis.suppression;

import java.util.Arrays;

/**
 * Which cells of tables by small groups are hidden. Groups below the threshold are hidden with all their figures, and
 * so are as few others as needed for nothing hidden to follow from what is shown: neither as a sum or difference of
 * shown counts, nor because counts cannot be negative. Several small groups that are hidden together must make a group
 * that is not small.
 *
 * <p>What is hidden is safe within one tree. Tables of the same people by another variable are not looked at: where
 * residences are known to be in or out of priority areas, figures by area beside figures by agency may tell more.
 *
 * <p>The same table always gives the same cells. Groups form a tree whose root is the total.
 */
public final class Suppression {

    private final int[] parents;
    private final boolean[] small;
    private final boolean few;

    private Suppression(int[] parents, boolean[] small, boolean few) {
        this.parents = parents;
        this.small = small;
        this.few = few;
    }

    /**
     * Groups.
     *
     * @param parents for each group the one that it is a part of, which comes before it; -1 for the first, which is
     *        the total
     * @param people how many people each holds; those of the parts add up to those of the whole
     * @param few whether counts of one to four people are hidden too
     * @throws IllegalArgumentException when the sums are wrong
     */
    public static Suppression of(int[] parents, int[] people, Disclosure disclosure, boolean few) {
        checkSums(parents, people);
        Visibility[] visible = grid(parents, new int[][] { people }, disclosure.threshold(), false)[0];
        boolean[] small = new boolean[people.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = visible[i] != Visibility.SHOWN;
        }
        return new Suppression(parents.clone(), small, few && disclosure.hides());
    }

    /** Whether a group is hidden. */
    public boolean hides(int group) {
        return small[group];
    }

    /**
     * The cells of a row: how many people of each group have something, whatever else they have.
     *
     * @throws IllegalArgumentException when the sums are wrong
     */
    public Visibility[] row(int[] counts) {
        checkSums(parents, counts);
        Network network = new Network(few ? Disclosure.FEW : 1);
        int[] edges = edges(network, parents, counts, null);
        for (int i = 0; i < edges.length; i++) {
            if (small[i]) {
                network.hide(edges[i], Visibility.HIDDEN);
            } else if (few && counts[i] > 0 && counts[i] < Disclosure.FEW) {
                network.hide(edges[i], Visibility.FEW);
            }
        }
        network.protect();
        return visible(network, edges);
    }

    /**
     * A table whose rows exclude each other, such as the values of another variable.
     *
     * @param parents the tree of the columns, as in {@link #of}
     * @param counts by row and column; when there are several rows the first is the sum of the others
     * @param least least number of people of a cell that is shown; empty cells are shown
     * @param fewer whether hidden cells below five say so
     * @throws IllegalArgumentException when the sums are wrong
     */
    public static Visibility[][] grid(int[] parents, int[][] counts, int least, boolean fewer) {
        for (int[] row : counts) {
            checkSums(parents, row);
        }
        Network network = new Network(least);
        int[] bottoms = null;
        if (counts.length > 1) {
            checkColumns(counts);
            boolean[] wholes = wholes(parents);
            bottoms = new int[parents.length];
            Arrays.setAll(bottoms, column -> wholes[column] ? -1 : network.node());
        }
        int[][] edges = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            edges[i] = i == 0 && bottoms != null ? totals(network, parents, counts[0], bottoms)
                    : edges(network, parents, counts[i], bottoms);
        }
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < parents.length; j++) {
                if (counts[i][j] > 0 && counts[i][j] < least) {
                    network.hide(edges[i][j],
                            fewer && counts[i][j] < Disclosure.FEW ? Visibility.FEW : Visibility.HIDDEN);
                }
            }
        }
        network.protect();
        Visibility[][] visible = new Visibility[counts.length][];
        Arrays.setAll(visible, row -> visible(network, edges[row]));
        return visible;
    }

    /** A row: from the ground through the sums of the tree to the ground, or to the sums of the columns. */
    private static int[] edges(Network network, int[] parents, int[] counts, int[] bottoms) {
        int[] nodes = nodes(network, parents);
        int[] edges = new int[parents.length];
        for (int i = 0; i < edges.length; i++) {
            int from = parents[i] < 0 ? Network.GROUND : nodes[parents[i]];
            int to = nodes[i] >= 0 ? nodes[i] : bottoms == null ? Network.GROUND : bottoms[i];
            edges[i] = network.edge(from, to, counts[i], level(parents[i], nodes[i]));
        }
        return edges;
    }

    /** The row of sums: from the sums of the columns back through the tree to the ground. */
    private static int[] totals(Network network, int[] parents, int[] counts, int[] bottoms) {
        int[] nodes = nodes(network, parents);
        int[] edges = new int[parents.length];
        for (int i = 0; i < edges.length; i++) {
            int to = parents[i] < 0 ? Network.GROUND : nodes[parents[i]];
            edges[i] = network.edge(nodes[i] >= 0 ? nodes[i] : bottoms[i], to, counts[i],
                    1 + level(parents[i], nodes[i]));
        }
        return edges;
    }

    /** A sum for each group that has parts; -1 for the others. */
    private static int[] nodes(Network network, int[] parents) {
        boolean[] wholes = wholes(parents);
        int[] nodes = new int[parents.length];
        Arrays.setAll(nodes, group -> wholes[group] ? network.node() : -1);
        return nodes;
    }

    private static Visibility[] visible(Network network, int[] edges) {
        return Arrays.stream(edges).mapToObj(network::visibility).toArray(Visibility[]::new);
    }

    /** Which groups have parts. */
    private static boolean[] wholes(int[] parents) {
        boolean[] wholes = new boolean[parents.length];
        for (int i = 1; i < parents.length; i++) {
            wholes[parents[i]] = true;
        }
        return wholes;
    }

    /** The total is the last thing to hide. */
    private static int level(int parent, int node) {
        return parent < 0 ? 3 : node < 0 ? 0 : 1;
    }

    private static void checkSums(int[] parents, int[] counts) {
        int[] sums = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            if (i == 0 != parents[i] < 0 || parents[i] >= i || counts[i] < 0) {
                throw new IllegalArgumentException("group " + i + " in " + parents[i] + ": " + counts[i]);
            }
            if (i > 0) {
                sums[parents[i]] += counts[i];
            }
        }
        boolean[] wholes = wholes(parents);
        for (int i = 0; i < counts.length; i++) {
            if (wholes[i] && sums[i] != counts[i]) {
                throw new IllegalArgumentException("parts of " + i + " make " + sums[i] + ", not " + counts[i]);
            }
        }
    }

    private static void checkColumns(int[][] counts) {
        for (int j = 0; j < counts[0].length; j++) {
            int sum = 0;
            for (int i = 1; i < counts.length; i++) {
                sum += counts[i][j];
            }
            if (sum != counts[0][j]) {
                throw new IllegalArgumentException("rows of column " + j + " make " + sum + ", not " + counts[0][j]);
            }
        }
    }
}
