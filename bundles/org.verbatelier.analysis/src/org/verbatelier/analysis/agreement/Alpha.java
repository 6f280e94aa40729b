package org.verbatelier.analysis.agreement;

/**
 * Krippendorff's reliability coefficient.
 *
 * @param n pairable ratings: those of units that at least two raters rated
 * @param observed disagreement observed, in units of the metric's squared difference
 * @param expected disagreement expected by chance
 * @param value {@code 1 - observed / expected}, at most 1; null when it is undefined, because nothing is pairable or only
 *        one value was ever given: print « — », never 1
 */
public record Alpha(int n, double observed, double expected, Double value) {

    /** From here on data are reliable, after Krippendorff. */
    public static final double RELIABLE = 0.800;
    /** From here on only tentative conclusions may be drawn; below, the definition of the code is to be reworked. */
    public static final double TENTATIVE = 0.667;
}
