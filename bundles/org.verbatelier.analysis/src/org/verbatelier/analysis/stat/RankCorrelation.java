package org.verbatelier.analysis.stat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How alike two sides order the same things. Ties share their mean rank. */
public final class RankCorrelation {

    private RankCorrelation() {
    }

    /** Spearman (1904): Pearson's correlation of the ranks, in [-1, 1]; NaN when one side has no order. */
    public static double spearman(double[] one, double[] other) {
        return pearson(ranks(one), ranks(other));
    }

    /** Kendall's tau-b (1945), in [-1, 1]; NaN when one side has no order. */
    public static double kendall(double[] one, double[] other) {
        checkLengths(one, other);
        long agreement = 0;
        long orderedOne = 0;
        long orderedOther = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                int a = Double.compare(one[i], one[j]);
                int b = Double.compare(other[i], other[j]);
                agreement += (long) Integer.signum(a) * Integer.signum(b);
                orderedOne += a == 0 ? 0 : 1;
                orderedOther += b == 0 ? 0 : 1;
            }
        }
        return orderedOne == 0 || orderedOther == 0 ? Double.NaN
                : agreement / Math.sqrt((double) orderedOne * orderedOther);
    }

    /** Pearson's correlation, in [-1, 1]; NaN when one side does not vary. */
    public static double pearson(double[] one, double[] other) {
        checkLengths(one, other);
        double meanOne = IntStream.range(0, one.length).mapToDouble(i -> one[i]).average().orElse(0);
        double meanOther = IntStream.range(0, one.length).mapToDouble(i -> other[i]).average().orElse(0);
        double together = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int i = 0; i < one.length; i++) {
            together += (one[i] - meanOne) * (other[i] - meanOther);
            squaresOne += (one[i] - meanOne) * (one[i] - meanOne);
            squaresOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return squaresOne == 0 || squaresOther == 0 ? Double.NaN
                : Math.clamp(together / Math.sqrt(squaresOne * squaresOther), -1, 1);
    }

    /** How many of the {@code k} first of one side are among the {@code k} first of the other; ties by position. */
    public static int sharedOfFirst(int k, double[] one, double[] other) {
        checkLengths(one, other);
        Set<Integer> shared = new HashSet<>(first(k, one));
        shared.retainAll(first(k, other));
        return shared.size();
    }

    private static List<Integer> first(int k, double[] values) {
        return IntStream.range(0, values.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -values[i]).thenComparing(i -> i)).limit(k).toList();
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] ranks = new double[values.length];
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to + 1) / 2.0;
            }
        }
        return ranks;
    }

    private static void checkLengths(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(one.length + " and " + other.length);
        }
    }
}
