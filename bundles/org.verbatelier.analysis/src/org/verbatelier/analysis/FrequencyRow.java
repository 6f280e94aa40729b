package org.verbatelier.analysis;

/**
 * The figures of a theme or code. Counts are of units of the table's base (respondents by default), each counted once
 * however many codings it has on the row; a unit that is both pleased and displeased counts in {@code positive} and in
 * {@code negative}, so that the three can add up to more than {@code n}.
 *
 * @param scheme identifier of the scheme
 * @param code code of the theme or code, without its scheme
 * @param label what people read
 * @param n units with at least one coding
 * @param share {@code n} over the base, in [0, 1]
 * @param low lower bound of the 95 % Wilson interval of the share
 * @param high upper bound
 * @param positive units with a positive coding
 * @param negative units with a negative coding
 * @param neutral units with a proposal, question or neutral remark
 * @param severity mean, over the negative units whose severity is stated, of their highest severity: 1 to 4, or 0 when
 *        there is none
 * @param criticality sum of the highest severities of the negative units over the base: frequency x mean severity
 *        (0 to 4)
 * @param weighted the weighted share; null when the table has no weights
 * @param trace the way to the words
 */
public record FrequencyRow(String scheme, String code, String label, int n, double share, double low, double high,
        int positive, int negative, int neutral, double severity, double criticality,
        Weighted weighted, Trace trace) {}
