package org.verbatelier.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.internal.Tally;
import org.verbatelier.analysis.internal.WeightedBases;
import org.verbatelier.analysis.stat.WilsonInterval;

/**
 * Counts themes and codes. A figure is the number of units of the base with at least one accepted coding on the row,
 * over all units of the base that express something.
 */
public final class Frequencies {

    private final Evidence evidence;
    private final Weights weights;
    private final BooleanSupplier cancelled;

    /** Raw counts. */
    public Frequencies(Evidence evidence) {
        this(evidence, null, () -> false);
    }

    /**
     * Counts with weighted shares beside them.
     *
     * @param weights null for none
     * @param cancelled asked often; once true, {@link java.util.concurrent.CancellationException} is thrown
     */
    public Frequencies(Evidence evidence, Weights weights, BooleanSupplier cancelled) {
        this.evidence = evidence;
        this.weights = weights;
        this.cancelled = cancelled;
    }

    /** The table of what tenants say, over respondents. */
    public FrequencyTable table(Grouping by) {
        return table(by, BaseKind.RESPONDENTS, EvidenceFilter.TENANTS);
    }

    /** The table over a base, for the respondents that a filter accepts. */
    public FrequencyTable table(Grouping by, BaseKind kind, EvidenceFilter filter) {
        Selection selection = Selection.of(evidence, filter);
        Rows rows = Rows.of(evidence, by, filter.scheme());
        int[] together = new int[selection.everybody()];
        int n = selection.sizes(kind, rows, together, 1)[0];
        WeightedBases bases = WeightedBases.of(selection, rows, kind, together, 1, weights);
        Tally tally = Tally.of(selection, rows, kind, together, 1, bases.weights(), cancelled);
        List<FrequencyRow> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (tally.n(row, 0) > 0) {
                table.add(row(rows.head(row), tally, row, n, bases.share(tally.weight(row, 0), 0),
                        rows.trace(row, filter, null)));
            }
        }
        table.sort(Comparator.comparingInt(FrequencyRow::n).reversed().thenComparing(FrequencyRow::code)
                .thenComparing(FrequencyRow::scheme));
        return new FrequencyTable(new Base(kind, n), by, filter, false, bases.effectiveSize(0), table);
    }

    private static FrequencyRow row(Rows.Head head, Tally tally, int row, int base, Weighted weighted, Trace trace) {
        Proportion proportion = new Proportion(tally.n(row, 0), base);
        WilsonInterval interval = proportion.interval();
        return new FrequencyRow(head.scheme(), head.code(), head.label(), tally.n(row, 0), proportion.share(),
                interval.low(), interval.high(), tally.positive(row, 0), tally.negative(row, 0), tally.neutral(row, 0),
                tally.severity(row, 0), base == 0 ? 0 : (double) tally.severities(row, 0) / base, weighted, trace);
    }
}
