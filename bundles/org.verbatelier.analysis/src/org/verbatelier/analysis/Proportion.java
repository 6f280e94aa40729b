package org.verbatelier.analysis;

import org.verbatelier.analysis.stat.WilsonInterval;

/**
 * A count out of a stated total.
 *
 * @param count how many, 0 to {@code total}
 * @param total out of how many, 0 or more
 */
public record Proportion(int count, int total) {

    /** @throws IllegalArgumentException unless 0 <= count <= total */
    public Proportion {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException(count + " out of " + total);
        }
    }

    /** The share in [0, 1]; 0 when the total is 0. */
    public double share() {
        return total == 0 ? 0 : (double) count / total;
    }

    /** The 95 % Wilson interval of the share. */
    public WilsonInterval interval() {
        return WilsonInterval.of(count, total);
    }
}
