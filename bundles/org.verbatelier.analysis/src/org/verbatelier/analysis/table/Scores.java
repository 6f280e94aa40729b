package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;

/**
 * How respondents scored, kept on the scale they were asked on.
 *
 * @param variable name of the score
 * @param n respondents with a score; -1 when suppressed
 * @param suppressed whether the group is too small
 * @param scale the scale and what counts as satisfied
 * @param mean mean score; NaN without scores
 * @param low lower bound of the 95 % interval of the mean (Student); NaN below two scores
 * @param high upper bound
 * @param median median score; NaN without scores
 * @param distribution how many gave each value, ascending; a mean is never shown without it
 * @param satisfied respondents satisfied by the rule of the scale
 * @param promoters scores of 9 and 10 on a scale up to 10
 * @param passives 7 and 8
 * @param detractors 0 to 6
 */
public record Scores(String variable, EvidenceFilter filter, int n, boolean suppressed, Scale scale, double mean,
        double low, double high, double median, List<Count> distribution, int satisfied, int promoters, int passives,
        int detractors) {

    public Scores {
        distribution = List.copyOf(distribution);
    }

    /**
     * A scale.
     *
     * @param least lowest possible score
     * @param most highest possible score
     * @param satisfiedFrom lowest score that counts as satisfied
     */
    public record Scale(double least, double most, double satisfiedFrom) {

        /** Whether a number is on the scale. */
        boolean holds(double score) {
            return score >= least && score <= most;
        }

        /** 0 to 10, satisfied from 7. */
        public static final Scale TEN = new Scale(0, 10, 7);

        /** 1 to 4 (not at all, rather not, rather, very), satisfied from 3. */
        public static final Scale FOUR = new Scale(1, 4, 3);
    }

    /** How many gave a value. */
    public record Count(double value, int n) {}

    /**
     * Net promoter score, -100 to 100; NaN without scores or on a scale that does not end at 10. Off unless asked for.
     */
    public double netPromoterScore() {
        return n <= 0 || scale.most() != 10 ? Double.NaN : 100.0 * (promoters - detractors) / n;
    }

    /** Share of satisfied respondents; NaN without scores. */
    public double satisfaction() {
        return n <= 0 ? Double.NaN : (double) satisfied / n;
    }
}
