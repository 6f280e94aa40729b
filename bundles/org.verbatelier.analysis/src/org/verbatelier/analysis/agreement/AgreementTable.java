package org.verbatelier.analysis.agreement;

import java.util.List;

/**
 * How far several coders agree.
 *
 * @param coders the coders compared, in alphabetical order
 * @param unit what they are compared on
 * @param units how many units at least two of them read
 * @param codes a row for each code that anybody applied, by code
 * @param alpha mean of the alphas of the codes, weighted by prevalence; null when none is defined
 * @param kappa mean of the kappas, weighted likewise; null when none is defined
 * @param segmentation how far they marked the same words
 * @param valence nominal alpha of the valences where at least two coders applied the same code
 * @param severity ordinal alpha of the severities where at least two coders found the same code negative
 * @param disagreements what is left to arbitrate, in corpus order
 */
public record AgreementTable(List<String> coders, UnitKind unit, int units, List<CodeAgreement> codes, Double alpha,
        Double kappa, Segmentation segmentation, Alpha valence, Alpha severity, List<Disagreement> disagreements) {

    public AgreementTable {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
        disagreements = List.copyOf(disagreements);
    }

    /** The table of codings. */
    public static AgreementTable of(DoubleCoding coding, UnitKind unit) {
        return new AgreementCount(coding, unit).table();
    }
}
