package org.verbatelier.analysis.saturation;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many different codes were met after each encounter, after G. Guest, E. Namey and M. Chen (2020), « A simple method
 * to assess and report thematic saturation in qualitative research », <i>PLOS ONE</i> 15(5):e0232076. It speaks only of the
 * scheme that was used.
 *
 * @param scheme identifier of the scheme whose codes are met; null for all
 * @param units encounters, or respondents when there is no conversation
 * @param points one point a unit, in corpus order
 * @param base first units that everything is compared with, at least 1
 * @param run units of a run, at least 1
 * @param threshold share of new information at or under which saturation is said, in [0, 1]
 * @param baseCodes codes met in the base
 * @param runs new information of each run after the base, in order
 */
public record SaturationCurve(String scheme, int units, List<Point> points, int base, int run, double threshold,
        int baseCodes, List<Run> runs) {

    /**
     * The curve at a unit.
     *
     * @param unit how many units were read, from 1
     * @param codes different codes met in corpus order
     * @param low 2.5th centile over shuffled orders
     * @param median median over shuffled orders
     * @param high 97.5th centile over shuffled orders
     */
    public record Point(int unit, int codes, double low, double median, double high) {}

    /**
     * A run of units.
     *
     * @param last its last unit, from 1
     * @param newCodes codes met in it for the first time
     * @param share new codes over the codes of the base; 0 when both are none, 1 when only the base has none
     */
    public record Run(int last, int newCodes, double share) {}

    public SaturationCurve {
        points = List.copyOf(points);
        runs = List.copyOf(runs);
    }

    /** After how many units the first run brought no more than the threshold; empty when none did. */
    public OptionalInt reached() {
        return runs.stream().filter(one -> one.share() <= threshold).mapToInt(Run::last).findFirst();
    }
}
