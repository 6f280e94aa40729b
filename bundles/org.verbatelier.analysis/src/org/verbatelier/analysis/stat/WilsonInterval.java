package org.verbatelier.analysis.stat;

/**
 * Score confidence interval of a proportion (Wilson 1927), as given in Newcombe (1998), <i>Statistics in Medicine</i>
 * 17:857-872, methods 3 (plain) and 4 (with continuity correction). Unlike the usual normal approximation it stays
 * between 0 and 1 and is usable for the small groups that landlords' studies are made of.
 *
 * @param low lower bound, in [0, 1]
 * @param high upper bound, in [0, 1], never below {@code low}
 */
public record WilsonInterval(double low, double high) {

    /** Two-sided 95 % quantile of the normal distribution. */
    public static final double Z95 = 1.959963984540054;

    /** The 95 % interval of {@code count} out of {@code total}; [0, 1] when {@code total} is 0. */
    public static WilsonInterval of(long count, long total) {
        return of(count, total, Z95);
    }

    /**
     * Interval at another level.
     *
     * @param z two-sided normal quantile, positive
     * @throws IllegalArgumentException unless 0 <= count <= total
     */
    public static WilsonInterval of(long count, long total, double z) {
        check(count, total);
        return ofShare(total == 0 ? 0 : (double) count / total, total, z);
    }

    /**
     * The 95 % interval of a share that is not a plain count, such as a weighted one over its effective size.
     *
     * @param share in [0, 1]
     * @param n size of the base, 0 or more, possibly not whole; 0 gives [0, 1]
     * @throws IllegalArgumentException when either is out of range
     */
    public static WilsonInterval ofShare(double share, double n) {
        return ofShare(share, n, Z95);
    }

    private static WilsonInterval ofShare(double share, double n, double z) {
        if (!(share >= 0 && share <= 1 && n >= 0)) {
            throw new IllegalArgumentException(share + " of " + n);
        }
        if (n == 0) {
            return new WilsonInterval(0, 1);
        }
        double spread = 1 + z * z / n;
        double centre = (share + z * z / (2 * n)) / spread;
        double half = z / spread * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        return new WilsonInterval(share == 0 ? 0 : Math.max(0, centre - half),
                share == 1 ? 1 : Math.min(1, centre + half));
    }

    /** The 95 % interval with continuity correction (Newcombe's method 4), wider than {@link #of(long, long)}. */
    public static WilsonInterval corrected(long count, long total) {
        check(count, total);
        if (total == 0) {
            return new WilsonInterval(0, 1);
        }
        double z = Z95;
        double n = total;
        double p = count / n;
        double q = 1 - p;
        double below = z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * q + 1));
        double above = z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n * q - 1));
        double low = count == 0 ? 0 : Math.max(0, (2 * n * p + z * z - 1 - below) / (2 * (n + z * z)));
        double high = count == total ? 1 : Math.min(1, (2 * n * p + z * z + 1 + above) / (2 * (n + z * z)));
        return new WilsonInterval(low, high);
    }

    private static void check(long count, long total) {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException(count + " out of " + total);
        }
    }
}
