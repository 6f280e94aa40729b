package org.verbatelier.analysis.internal;

import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Weights;

/** Counts of each row in each group of respondents. */
public final class Tally {

    private final int groups;
    private final int[] n;
    private final int[] positive;
    private final int[] negative;
    private final int[] neutral;
    private final int[] graded;
    private final long[] severities;
    private final double[] weight;

    private Tally(int rows, int groups) {
        this.groups = groups;
        n = new int[rows * groups];
        positive = new int[rows * groups];
        negative = new int[rows * groups];
        neutral = new int[rows * groups];
        graded = new int[rows * groups];
        severities = new long[rows * groups];
        weight = new double[rows * groups];
    }

    /**
     * Counts.
     *
     * @param of group of each respondent, negative for none
     * @param groups number of groups
     * @param weights null for none
     */
    public static Tally of(Selection selection, Rows rows, BaseKind kind, int[] of, int groups, Weights weights,
            BooleanSupplier cancelled) {
        Tally tally = new Tally(rows.size(), groups);
        Mentions.of(selection, rows).each(kind, cancelled, unit -> {
            int group = of[unit.respondent()];
            if (group >= 0) {
                tally.add(unit, group, weights == null ? 0 : weights.of(unit.respondent()));
            }
        });
        return tally;
    }

    private void add(Mentions unit, int group, double unitWeight) {
        for (int i = 0; i < unit.size(); i++) {
            int row = unit.row(i);
            int at = row * groups + group;
            n[at]++;
            positive[at] += unit.isPleased(row) ? 1 : 0;
            negative[at] += unit.isDispleased(row) ? 1 : 0;
            neutral[at] += unit.isNeutral(row) ? 1 : 0;
            graded[at] += unit.worst(row) > 0 ? 1 : 0;
            severities[at] += unit.worst(row);
            weight[at] += unitWeight;
        }
    }

    /** Units that mention the row. */
    public int n(int row, int group) {
        return n[row * groups + group];
    }

    public int positive(int row, int group) {
        return positive[row * groups + group];
    }

    public int negative(int row, int group) {
        return negative[row * groups + group];
    }

    public int neutral(int row, int group) {
        return neutral[row * groups + group];
    }

    /** Sum of the highest severities. */
    public long severities(int row, int group) {
        return severities[row * groups + group];
    }

    /** Units that state a severity. */
    public int graded(int row, int group) {
        return graded[row * groups + group];
    }

    /** Mean of the highest severities of the units that state one; 0 when none does. */
    public double severity(int row, int group) {
        return graded(row, group) == 0 ? 0 : (double) severities(row, group) / graded(row, group);
    }

    /** Sum of the weights of the units that mention the row. */
    public double weight(int row, int group) {
        return weight[row * groups + group];
    }
}
