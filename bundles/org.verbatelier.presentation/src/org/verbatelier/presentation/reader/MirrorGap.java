package org.verbatelier.presentation.reader;

import org.verbatelier.analysis.stat.WilsonInterval;

/**
 * How differently both sides see a cell: the share of people with a negative passage among tenants less that among staff,
 * with its 95 % interval after Newcombe (1998), <i>Statistics in Medicine</i> 17:873-890, method 10.
 *
 * @param difference from -1 to 1
 * @param low lower bound
 * @param high upper bound
 * @param state what may be said of it
 */
public record MirrorGap(double difference, double low, double high, State state) {

    /** Least number of people on either side. */
    public static final int LEAST = 11;

    private static final double MARGIN = 0.10;

    /** What may be said of a difference. */
    public enum State {
        /** Too few people on a side: nothing. */
        TOO_FEW,
        /** Tenants suffer from what staff do not see. */
        BLIND_SPOT,
        /** Staff are harder on themselves than tenants are. */
        SELF_CRITICISM,
        /** Both see it alike. */
        CONVERGENCE,
        /** A difference is neither shown nor excluded. */
        UNDECIDED
    }

    /** The gap between two sides of a cell. */
    public static MirrorGap of(MirrorIndex.Side tenants, MirrorIndex.Side staff) {
        WilsonInterval one = WilsonInterval.of(tenants.negative(), tenants.base());
        WilsonInterval two = WilsonInterval.of(staff.negative(), staff.base());
        double p1 = share(tenants);
        double p2 = share(staff);
        double low = p1 - p2 - Math.hypot(p1 - one.low(), two.high() - p2);
        double high = p1 - p2 + Math.hypot(one.high() - p1, p2 - two.low());
        return new MirrorGap(p1 - p2, low, high,
                tenants.base() < LEAST || staff.base() < LEAST ? State.TOO_FEW : state(low, high));
    }

    private static double share(MirrorIndex.Side side) {
        return side.base() == 0 ? 0 : (double) side.negative() / side.base();
    }

    private static State state(double low, double high) {
        if (low > MARGIN) {
            return State.BLIND_SPOT;
        }
        if (high < -MARGIN) {
            return State.SELF_CRITICISM;
        }
        return low >= -MARGIN && high <= MARGIN ? State.CONVERGENCE : State.UNDECIDED;
    }
}
