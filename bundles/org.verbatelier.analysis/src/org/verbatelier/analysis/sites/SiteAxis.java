package org.verbatelier.analysis.sites;

/**
 * What is known of an axis in a residence.
 *
 * @param axis such as {@code XTR}
 * @param label what people read
 * @param claimed the highest level that anybody states; null without any evidence: grey, not green
 * @param level the consolidated level: the highest one that is 0 or 1, or that at least two independent people state; null
 *        without any evidence
 * @param people independent sources: people, households or pairs of staff
 * @param passages passages that state a level
 * @param tenants consolidated level by the words of tenants alone; null without any
 * @param staff consolidated level by the words of staff alone; null without any
 * @param last date (ISO 8601) of the last evidence, or its period when no date is known; empty when neither is
 * @param persistence since when; null when the axis was never above level 0
 * @param trend 1 when the last period states more than the one before, -1 when less, else 0
 * @param selfDiagnosis the last level that the agency gave; null when it gave none
 */
public record SiteAxis(String axis, String label, SiteLevel claimed, SiteLevel level, int people, int passages,
        SiteLevel tenants, SiteLevel staff, String last, Persistence persistence, int trend, SiteLevel selfDiagnosis) {

    private static final int DIVERGENCE = 2;

    /** Whether a higher level is stated than could be consolidated. */
    public boolean toConfirm() {
        return claimed != level;
    }

    /** Whether the agency and people differ by two levels or more: « divergence terrain / perception ». */
    public boolean divergent() {
        return selfDiagnosis != null && level != null
                && Math.abs(selfDiagnosis.number() - level.number()) >= DIVERGENCE;
    }
}
