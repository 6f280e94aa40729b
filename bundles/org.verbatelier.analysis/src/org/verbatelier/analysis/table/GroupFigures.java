package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.internal.Tally;
import org.verbatelier.analysis.internal.WeightedBases;
import org.verbatelier.analysis.stat.WilsonInterval;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.model.coding.Valence;

/** Counts of every row in one group of respondents, as cells. */
final class GroupFigures {

    private final Selection selection;
    private final Rows rows;
    private final boolean suppressed;
    private final int base;
    private final WeightedBases weighted;
    private final Tally tally;

    GroupFigures(Selection selection, Grouping by, BaseKind kind, boolean suppressed, Weights weights,
            BooleanSupplier cancelled) {
        this.selection = selection;
        this.suppressed = suppressed;
        rows = Rows.of(selection.evidence(), by, selection.filter().scheme());
        int[] together = new int[selection.everybody()];
        base = selection.sizes(kind, rows, together, 1)[0];
        weighted = WeightedBases.of(selection, rows, kind, together, 1, weights);
        tally = Tally.of(selection, rows, kind, together, 1, weighted.weights(), cancelled);
    }

    EvidenceFilter filter() {
        return selection.filter();
    }

    Rows rows() {
        return rows;
    }

    Tally tally() {
        return tally;
    }

    boolean suppressed() {
        return suppressed;
    }

    /** Units of the group; -1 when suppressed. */
    int base() {
        return suppressed ? -1 : base;
    }

    /** Rows that the group mentions. */
    List<Integer> mentioned() {
        List<Integer> mentioned = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (tally.n(row, 0) > 0) {
                mentioned.add(row);
            }
        }
        return mentioned;
    }

    /** The units that mention a row. */
    Cell cell(int row) {
        return suppressed ? Cell.suppressed(Visibility.HIDDEN)
                : cell(row, tally.n(row, 0), null).withWeighted(weighted.share(tally.weight(row, 0), 0));
    }

    /** The units that mention a row in negative. */
    Cell negative(int row) {
        return suppressed ? Cell.suppressed(Visibility.HIDDEN) : cell(row, tally.negative(row, 0), Valence.NEGATIVE);
    }

    private Cell cell(int row, int n, Valence valence) {
        WilsonInterval interval = WilsonInterval.of(n, base);
        return new Cell(Visibility.SHOWN, n, base, base == 0 ? 0 : (double) n / base, interval.low(),
                interval.high(), tally.positive(row, 0), tally.negative(row, 0), Double.NaN, Double.NaN, null,
                rows.trace(row, selection.filter(), valence));
    }
}
