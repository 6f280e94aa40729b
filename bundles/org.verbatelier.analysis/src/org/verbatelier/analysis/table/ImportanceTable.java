package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;

/**
 * Closed questions by how much they go with the overall score and how well they are rated: Martilla and James (1977),
 * <i>Journal of Marketing</i> 41:77-79. Only scores of the same respondents can be set against each other.
 *
 * @param overall variable of the overall score
 * @param importanceCut mean importance, where the matrix is cut
 * @param performanceCut mean performance
 */
public record ImportanceTable(String overall, EvidenceFilter filter, boolean suppressed, double importanceCut,
        double performanceCut, List<Item> items) {

    public ImportanceTable {
        items = List.copyOf(items);
    }

    /**
     * A closed question.
     *
     * @param n respondents with both scores
     * @param importance Pearson's correlation with the overall score, in [-1, 1]; NaN when undefined
     * @param performance mean score
     */
    public record Item(String variable, int n, double importance, double performance) {}
}
