package org.verbatelier.analysis.stat;

/**
 * A difference with its interval.
 *
 * @param value the difference
 * @param low lower bound of its 95 % interval; NaN when it has none
 * @param high upper bound; NaN when it has none
 */
public record Difference(double value, double low, double high) {

    /**
     * Of two proportions {@code x1/n1 - x2/n2}, in [-1, 1]: Newcombe (1998), <i>Statistics in Medicine</i> 17:873-890,
     * method 10 (hybrid score), from the Wilson intervals of both. Without a base on either side there is no interval.
     *
     * @throws IllegalArgumentException unless 0 <= x <= n on both sides
     */
    public static Difference ofProportions(long x1, long n1, long x2, long n2) {
        return ofShares(share(x1, n1), n1, share(x2, n2), n2);
    }

    /**
     * Of two shares with their (possibly effective, not whole) bases, by the same method.
     *
     * @throws IllegalArgumentException unless shares are in [0, 1] and bases 0 or more
     */
    public static Difference ofShares(double p1, double n1, double p2, double n2) {
        if (n1 == 0 || n2 == 0) {
            return unbounded(p1 - p2);
        }
        WilsonInterval one = WilsonInterval.ofShare(p1, n1);
        WilsonInterval two = WilsonInterval.ofShare(p2, n2);
        return between(p1, one.low(), one.high(), p2, two.low(), two.high());
    }

    /**
     * The change of one difference against another, {@code this - other}, by the method of variance estimates recovery
     * of which Newcombe's is a case: Zou and Donner (2008), <i>Statistics in Medicine</i> 27:1693-1702.
     */
    public Difference minus(Difference other) {
        return between(value, low, high, other.value, other.low, other.high);
    }

    /** A difference of which no interval can be given. */
    public static Difference unbounded(double value) {
        return new Difference(value, Double.NaN, Double.NaN);
    }

    /** Whether it has an interval. */
    public boolean bounded() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    private static Difference between(double a, double lowA, double highA, double b, double lowB, double highB) {
        double value = a - b;
        return new Difference(value, value - Math.hypot(a - lowA, highB - b), value + Math.hypot(highA - a, b - lowB));
    }

    private static double share(long x, long n) {
        if (x < 0 || x > n) {
            throw new IllegalArgumentException(x + " out of " + n);
        }
        return n == 0 ? 0 : (double) x / n;
    }
}
