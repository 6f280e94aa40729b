package org.verbatelier.analysis.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Keeps many tests from finding by chance: Benjamini and Hochberg (1995), <i>J. R. Stat. Soc. B</i> 57:289-300. */
public final class FalseDiscovery {

    private FalseDiscovery() {
    }

    /**
     * The q-values of p-values, in their order.
     *
     * @param p in [0, 1]; NaN for a test that was not made, which counts for nothing and stays NaN
     */
    public static double[] qValues(double... p) {
        int[] order = IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> p[i])).mapToInt(Integer::intValue).toArray();
        double[] q = new double[p.length];
        Arrays.fill(q, Double.NaN);
        double least = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            least = Math.min(least, p[order[rank - 1]] * order.length / rank);
            q[order[rank - 1]] = least;
        }
        return q;
    }
}
