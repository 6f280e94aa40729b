package org.verbatelier.analysis.mirror;

import org.verbatelier.analysis.stat.Difference;

/**
 * How differently both sides see a cell: the share of people with a negative passage on it among the tenants who speak of
 * the moment, less that among staff, with its 95 % interval after R. G. Newcombe (1998), <i>Statistics in Medicine</i>
 * 17:873-890, method 10.
 *
 * @param difference from -1 to 1; no figure to print when the verdict is {@link MirrorVerdict#TOO_FEW}
 * @param low lower bound; NaN without a base on either side
 * @param high upper bound; NaN likewise
 * @param verdict what may be said of it
 */
public record MirrorGap(double difference, double low, double high, MirrorVerdict verdict) {

    /** Least number of people who speak of the moment on either side, when nobody says otherwise. */
    public static final int LEAST = 11;

    /** Differences within 10 points are alike. */
    public static final double MARGIN = 0.10;

    /** The gap between two sides of a cell, with the usual minimum. */
    public static MirrorGap of(MirrorSide tenants, MirrorSide staff) {
        return of(tenants, staff, LEAST);
    }

    /** The gap between two sides of a cell, with a minimum of people on either side. */
    public static MirrorGap of(MirrorSide tenants, MirrorSide staff, int least) {
        Difference gap = Difference.ofProportions(tenants.negative(), tenants.base(), staff.negative(), staff.base());
        boolean few = tenants.base() < Math.max(1, least) || staff.base() < Math.max(1, least);
        return new MirrorGap(gap.value(), gap.low(), gap.high(),
                few ? MirrorVerdict.TOO_FEW : verdict(gap.low(), gap.high()));
    }

    private static MirrorVerdict verdict(double low, double high) {
        if (low > MARGIN) {
            return MirrorVerdict.BLIND_SPOT;
        }
        if (high < -MARGIN) {
            return MirrorVerdict.SELF_CRITICISM;
        }
        return low >= -MARGIN && high <= MARGIN ? MirrorVerdict.CONVERGENCE : MirrorVerdict.UNDECIDED;
    }
}
