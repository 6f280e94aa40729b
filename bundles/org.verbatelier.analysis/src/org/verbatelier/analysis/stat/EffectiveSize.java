package org.verbatelier.analysis.stat;

/** Effective size of a weighted sample: Kish (1965), <i>Survey Sampling</i>. */
public final class EffectiveSize {

    private EffectiveSize() {
    }

    /** (sum w)² / sum w²; 0 when every weight is 0. */
    public static double of(double... weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return of(sum, squares);
    }

    /** The same from the sum of the weights and that of their squares. */
    public static double of(double sum, double squares) {
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
