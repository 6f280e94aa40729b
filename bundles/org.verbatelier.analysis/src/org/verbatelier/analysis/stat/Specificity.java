package org.verbatelier.analysis.stat;

/**
 * Specificity of a form (or code) in a part: Lafon (1980), <i>Mots</i> 1:127-165, in the decimal scale of the R package
 * textometry. Positive when the form is more frequent in the part than in the whole, negative when less: +3 stands for
 * one chance in a thousand.
 */
public final class Specificity {

    /** Absolute value from which it is shown: one chance in a hundred. */
    public static final double NOTABLE = 2;

    /** Absolute value from which it is strong. */
    public static final double STRONG = 3;

    private Specificity() {
    }

    /**
     * The specificity.
     *
     * @param f occurrences in the part, at most {@code formTotal} and {@code part}
     * @param formTotal occurrences in the whole
     * @param part size of the part
     * @param whole size of the whole
     * @return -log10 P(X >= f) when f is at least expected, else log10 P(X <= f); never infinite nor NaN
     * @throws IllegalArgumentException when the numbers do not make a table
     */
    public static double of(long f, long formTotal, long part, long whole) {
        Hypergeometric chance = new Hypergeometric(whole, formTotal, part);
        if (f < chance.least() || f > chance.greatest()) {
            throw new IllegalArgumentException(f + " of " + formTotal + " in " + part + " of " + whole);
        }
        // in whole numbers: at the expected value itself rounding must not choose the sign
        boolean over = Math.multiplyHigh(f, whole) == Math.multiplyHigh(formTotal, part)
                ? Long.compareUnsigned(f * whole, formTotal * part) >= 0
                : Math.multiplyHigh(f, whole) > Math.multiplyHigh(formTotal, part);
        return over ? 0 - chance.logUpperTail(f) : chance.logLowerTail(f);
    }
}
