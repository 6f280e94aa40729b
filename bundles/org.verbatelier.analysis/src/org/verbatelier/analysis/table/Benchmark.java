package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.stat.Difference;

/**
 * An own score against another one.
 *
 * @param difference own less other; without interval unless both sizes are known
 */
public record Benchmark(ClosedScore own, ClosedScore other, Difference difference) {

    /** Sets a score against another. */
    public static Benchmark of(ClosedScore own, ClosedScore other) {
        return new Benchmark(own, other, Difference.ofShares(own.value(), own.n(), other.value(), other.n()));
    }

    /** Whether the gap is indicative only: a size is unknown. */
    public boolean indicative() {
        return !difference.bounded();
    }

    /**
     * Where a member stands in a consortium, without naming others.
     *
     * @param quartile 1 (highest values) to 4
     * @param of how many members, itself included
     */
    public record Position(int quartile, int of) {

        /** Fewer members give each other away. */
        public static final int LEAST_MEMBERS = 4;

        /**
         * The quartile of a value among all; equal values share the better one.
         *
         * @param all values of all members, its own included
         * @throws IllegalArgumentException when there are fewer than {@value #LEAST_MEMBERS} members or it is not one
         */
        public static Position of(double own, List<Double> all) {
            if (all.size() < LEAST_MEMBERS || !all.contains(own)) {
                throw new IllegalArgumentException("position among " + all.size());
            }
            int better = (int) all.stream().filter(value -> value > own).count();
            return new Position(better * 4 / all.size() + 1, all.size());
        }
    }
}
