package org.verbatelier.analysis.agreement;

/**
 * How far coders agree that a code is there.
 *
 * @param code qualified code
 * @param label what people read
 * @param n units that at least two coders read
 * @param applied units where at least one of them applied the code
 * @param prevalence share of the readings that found it, in (0, 1]
 * @param agreement share of pairs of readings that say the same, in [0, 1]
 * @param positive positive agreement {@code 2a / (2a + b + c)} over all pairs, in [0, 1]: to be read instead of kappa when
 *        {@link #rare()}
 * @param kappa Cohen's of two coders; Fleiss' of more, on the units that all of them read; null when undefined
 * @param alpha Krippendorff's, nominal, present or absent; null when undefined
 */
public record CodeAgreement(String code, String label, int n, int applied, double prevalence, double agreement,
        double positive, Double kappa, Double alpha) {

    private static final double RARE = 0.05;

    /** Whether the code is so rare that kappa and alpha are unstable: prevalence under 5 %. */
    public boolean rare() {
        return prevalence < RARE;
    }

    /** What the alpha allows. */
    public Reliability reliability() {
        return Reliability.of(alpha);
    }
}
