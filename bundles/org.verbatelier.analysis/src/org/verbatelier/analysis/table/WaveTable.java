package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Period;
import org.verbatelier.analysis.stat.Difference;

/**
 * Themes or codes over time: waves, or periods that may overlap. Each has its own base; they are never added.
 *
 * @param kind what is counted
 * @param slices in order of time
 */
public record WaveTable(BaseKind kind, Grouping by, EvidenceFilter filter, int threshold, List<Slice> slices,
        List<Row> rows) {

    public WaveTable {
        slices = List.copyOf(slices);
        rows = List.copyOf(rows);
    }

    /**
     * A wave or a period.
     *
     * @param label name of the wave, or the first month as {@code 2023-04}
     * @param period its days; null for a wave
     * @param base its units; -1 when suppressed
     * @param suppressed whether it is too small to be shown
     * @param filter who is in it; null when suppressed
     */
    public record Slice(String label, Period period, int base, boolean suppressed, EvidenceFilter filter) {}

    /**
     * A theme or code.
     *
     * @param cells one for each slice; residual and specificity are NaN
     * @param changes change of the share against the slice before, with its interval; null for the first and where
     *        either is suppressed
     * @param change change of the last shown slice against the first shown one; null when there are not two
     */
    public record Row(String scheme, String code, String label, List<Cell> cells, List<Difference> changes,
            Difference change) {

        public Row {
            cells = List.copyOf(cells);
            changes = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(changes));
        }
    }
}
