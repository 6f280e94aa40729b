package org.verbatelier.analysis.agreement;

/**
 * Agreement beyond chance.
 *
 * @param n units that were rated
 * @param observed share of agreement observed, in [0, 1]; 0 when nothing was rated
 * @param expected share of agreement expected by chance, in [0, 1]
 * @param value {@code (observed - expected) / (1 - expected)}, in [-1, 1]; null when it is undefined, because nothing was
 *        rated or only one category was ever used: print « — », never 1
 */
public record Kappa(int n, double observed, double expected, Double value) {

    private static final double EVERYTHING = 1 - 1e-12;

    /** The coefficient of two shares. */
    static Kappa of(int n, double observed, double expected) {
        return new Kappa(n, observed, expected,
                n == 0 || expected >= EVERYTHING ? null : (observed - expected) / (1 - expected));
    }
}
