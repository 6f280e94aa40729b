package org.verbatelier.analysis.stat;

import java.util.Arrays;
import java.util.List;

/**
 * Weights that bring a sample to known margins, each in turn until none moves: Deming and Stephan (1940), <i>Annals of
 * Mathematical Statistics</i> 11:427-444. The weights keep the sum of the starting ones.
 *
 * @param weights one for each member of the sample, 0 or more
 * @param rounds how many rounds it took
 * @param reached whether margins are met within the tolerance; trimmed or contradictory ones may not be
 */
public record Raking(double[] weights, int rounds, boolean reached) {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST_ROUNDS = 1_000;

    /**
     * A margin.
     *
     * @param category the category of each member, from 0; negative when unknown: its weight is not moved by this
     *        margin
     * @param targets what each category is to weigh, in any unit; only the proportions count
     */
    public record Margin(int[] category, double[] targets) {

        /** @throws IllegalArgumentException when a target is negative or not finite, or all are 0 */
        public Margin {
            double sum = 0;
            for (double target : targets) {
                if (!(target >= 0) || Double.isInfinite(target)) {
                    throw new IllegalArgumentException("target " + target);
                }
                sum += target;
            }
            if (sum == 0) {
                throw new IllegalArgumentException("no target");
            }
        }
    }

    /**
     * Rakes.
     *
     * @param start weights to begin with, such as design weights, positive
     * @param margins at least one
     * @throws IllegalArgumentException when a category with a target has no member, or lengths differ
     */
    public static Raking of(double[] start, List<Margin> margins) {
        return of(start, margins, 0, Double.POSITIVE_INFINITY);
    }

    /**
     * Rakes and keeps each weight, relative to the mean, within bounds; margins are then met as well as the bounds
     * allow.
     *
     * @param least lowest ratio of a weight to the mean weight, 0 to 1
     * @param most highest ratio, 1 or more
     */
    public static Raking of(double[] start, List<Margin> margins, double least, double most) {
        if (!(least >= 0 && least <= 1 && most >= 1)) {
            throw new IllegalArgumentException(least + " to " + most);
        }
        double[] weights = start.clone();
        double total = Arrays.stream(start).sum();
        margins.forEach(margin -> check(start, margin));
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            double[] before = weights.clone();
            margins.forEach(margin -> adjust(weights, margin));
            scale(weights, total);
            trim(weights, total, least, most);
            if (moved(before, weights) < TOLERANCE) {
                return new Raking(weights, round, met(weights, margins));
            }
        }
        return new Raking(weights, MOST_ROUNDS, met(weights, margins));
    }

    /** Kish's effective size. */
    public double effectiveSize() {
        return EffectiveSize.of(weights);
    }

    private static void check(double[] start, Margin margin) {
        if (margin.category().length != start.length) {
            throw new IllegalArgumentException("a category for each member");
        }
        double[] sums = sums(start, margin);
        for (int i = 0; i < sums.length; i++) {
            if (margin.targets()[i] > 0 && sums[i] == 0) {
                throw new IllegalArgumentException("nobody in category " + i);
            }
        }
    }

    private static double[] sums(double[] weights, Margin margin) {
        double[] sums = new double[margin.targets().length];
        for (int i = 0; i < weights.length; i++) {
            if (margin.category()[i] >= 0) {
                sums[margin.category()[i]] += weights[i];
            }
        }
        return sums;
    }

    /** Targets over current weights, both as parts of those whose category is known. */
    private static double[] factors(double[] weights, Margin margin) {
        double[] sums = sums(weights, margin);
        double ratio = Arrays.stream(sums).sum() / Arrays.stream(margin.targets()).sum();
        double[] factors = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            factors[i] = sums[i] == 0 ? 1 : margin.targets()[i] * ratio / sums[i];
        }
        return factors;
    }

    private static void adjust(double[] weights, Margin margin) {
        double[] factors = factors(weights, margin);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= margin.category()[i] < 0 ? 1 : factors[margin.category()[i]];
        }
    }

    private static void scale(double[] weights, double total) {
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sum == 0 ? 1 : total / sum;
        }
    }

    private static void trim(double[] weights, double total, double least, double most) {
        double mean = total / weights.length;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.clamp(weights[i], least * mean, most * mean);
        }
    }

    private static double moved(double[] before, double[] after) {
        double most = 0;
        for (int i = 0; i < before.length; i++) {
            most = Math.max(most, Math.abs(after[i] - before[i]));
        }
        return most;
    }

    private static boolean met(double[] weights, List<Margin> margins) {
        return margins.stream().flatMapToDouble(margin -> Arrays.stream(factors(weights, margin)))
                .allMatch(factor -> Math.abs(factor - 1) < 1e-4);
    }
}
