package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.stat.Difference;

/**
 * Scores of those who complain of a theme beside scores of those who do not: what goes together, never what causes
 * what.
 *
 * @param scores all scores
 * @param rows largest impact first, in absolute value, then by code
 */
public record ScoreTable(Scores scores, Grouping by, EvidenceFilter filter, List<Row> rows) {

    public ScoreTable {
        rows = List.copyOf(rows);
    }

    /**
     * A theme or code.
     *
     * @param with respondents with a score and a negative coding
     * @param without respondents with a score and none
     * @param meanWith mean score of the former; NaN, as all that follows, when either are fewer than five people
     * @param meanWithout mean score of the latter
     * @param difference {@code meanWith - meanWithout} with a bootstrap percentile interval (Efron 1979, fixed seed)
     * @param impact frequency among those with a score x difference, in points of the score
     */
    public record Row(String scheme, String code, String label, int with, int without, double meanWith,
            double meanWithout, Difference difference, double impact, Trace trace) {}
}
