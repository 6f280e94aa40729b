package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.stat.Difference;

/**
 * Negative mentions before and after an action, where it was taken and elsewhere. Descriptive: other things changed
 * too.
 *
 * @param bases sizes of the four groups, in the order of {@link Row}; -1 when suppressed
 */
public record BeforeAfterTable(List<Base> bases, List<Row> rows) {

    public BeforeAfterTable {
        bases = List.copyOf(bases);
        rows = List.copyOf(rows);
    }

    /**
     * A theme or code.
     *
     * @param change change where the action was taken; null when suppressed, as are those that follow
     * @param changeElsewhere change in the rest
     * @param net the former less the latter, with its interval
     */
    public record Row(String scheme, String code, String label, Cell before, Cell after, Cell beforeElsewhere,
            Cell afterElsewhere, Difference change, Difference changeElsewhere, Difference net) {}
}
