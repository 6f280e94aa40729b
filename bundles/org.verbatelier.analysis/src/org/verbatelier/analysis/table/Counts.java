package org.verbatelier.analysis.table;

import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.internal.Tally;
import org.verbatelier.analysis.internal.WeightedBases;

/**
 * Counts of every row in groups of respondents that exclude each other, in one pass.
 *
 * @param bases units by group
 * @param people respondents by group
 */
record Counts(Rows rows, int[] bases, int[] people, WeightedBases weighted, Tally tally) {

    /** Counts by group; {@code of} is negative for those who are in none. */
    static Counts of(Selection selection, Grouping by, BaseKind kind, int[] of, int groups, Weights weights,
            BooleanSupplier cancelled) {
        Rows rows = Rows.of(selection.evidence(), by, selection.filter().scheme());
        int[] bases = selection.sizes(kind, rows, of, groups);
        int[] people = kind == BaseKind.RESPONDENTS ? bases
                : selection.sizes(BaseKind.RESPONDENTS, rows, of, groups);
        WeightedBases weighted = WeightedBases.of(selection, rows, kind, of, groups, weights);
        return new Counts(rows, bases, people, weighted,
                Tally.of(selection, rows, kind, of, groups, weighted.weights(), cancelled));
    }

    /** Everybody in one group. */
    static Counts of(Selection selection, Grouping by, BaseKind kind, Weights weights, BooleanSupplier cancelled) {
        return of(selection, by, kind, new int[selection.everybody()], 1, weights, cancelled);
    }
}
