package org.verbatelier.analysis.internal;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Weighted;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.stat.EffectiveSize;
import org.verbatelier.analysis.stat.WilsonInterval;

/** Weights of the units of a base, by group. */
public final class WeightedBases {

    private final Weights weights;
    private final double[] sums;
    private final double[] squares;

    private WeightedBases(Weights weights, int groups) {
        this.weights = weights;
        sums = new double[groups];
        squares = new double[groups];
    }

    /**
     * The bases. There are none without weights, nor where people met in encounters are counted: they stand for nobody
     * else.
     *
     * @param weights null for none
     */
    public static WeightedBases of(Selection selection, Rows rows, BaseKind kind, int[] of, int groups,
            Weights weights) {
        if (weights == null || selection.hasEncounters()) {
            return new WeightedBases(null, groups);
        }
        WeightedBases bases = new WeightedBases(weights, groups);
        switch (kind) {
            case RESPONDENTS -> {
                for (int i = 0; i < selection.everybody(); i++) {
                    bases.add(i, selection.counts(i) ? of[i] : -1);
                }
            }
            case ANSWERS -> {
                Texts texts = selection.evidence().textArrays();
                for (int i = 0; i < texts.size(); i++) {
                    int respondent = texts.respondent(i);
                    bases.add(respondent, texts.expressed(i) && selection.counts(respondent) ? of[respondent] : -1);
                }
            }
            case PASSAGES -> Mentions.of(selection, rows).each(kind, () -> false,
                    unit -> bases.add(unit.respondent(), of[unit.respondent()]));
        }
        return bases;
    }

    private void add(int respondent, int group) {
        if (group >= 0) {
            double weight = weights.of(respondent);
            sums[group] += weight;
            squares[group] += weight * weight;
        }
    }

    /** The weights in use; null when there are none. */
    public Weights weights() {
        return weights;
    }

    /** Kish's effective size of a group; NaN without weights. */
    public double effectiveSize(int group) {
        return weights == null ? Double.NaN : EffectiveSize.of(sums[group], squares[group]);
    }

    /** A share of a group; null without weights or without anybody of weight. */
    public Weighted share(double weight, int group) {
        return weights == null ? null : share(weight, sums[group], squares[group]);
    }

    /** A share of several groups taken together. */
    public Weighted share(double weight, int[] groups) {
        double sum = 0;
        double square = 0;
        for (int group : groups) {
            sum += sums[group];
            square += squares[group];
        }
        return weights == null ? null : share(weight, sum, square);
    }

    private static Weighted share(double weight, double sum, double square) {
        if (sum == 0) {
            return null;
        }
        double share = Math.clamp(weight / sum, 0, 1);
        double size = EffectiveSize.of(sum, square);
        WilsonInterval interval = WilsonInterval.ofShare(share, size);
        return new Weighted(share, interval.low(), interval.high(), size);
    }
}
