package org.verbatelier.analysis;

import java.util.Comparator;
import java.util.List;

import org.verbatelier.model.corpus.Audience;

/**
 * How often each theme or code is mentioned. Shares do not add up to 1: a unit can mention several themes.
 *
 * @param base what was counted
 * @param by themes or codes
 * @param filter whose words
 * @param suppressed whether the filter keeps too few people for figures: then there are no rows and the base is -1
 * @param effectiveSize Kish's effective size of the weighted base; NaN without weights
 * @param rows rows with at least one mention, most frequent first, then by code
 */
public record FrequencyTable(Base base, Grouping by, EvidenceFilter filter, boolean suppressed,
        double effectiveSize, List<FrequencyRow> rows) {

    /** Below this base a share misleads: documents print counts instead. */
    public static final int SMALL_BASE = 30;

    public FrequencyTable {
        rows = List.copyOf(rows);
    }

    /** Whose words; null when both audiences are counted together. */
    public Audience audience() {
        return filter.audience();
    }

    /** Rows with a negative mention, most critical first, then by code. */
    public List<FrequencyRow> byCriticality() {
        return rows.stream().filter(row -> row.negative() > 0)
                .sorted(Comparator.comparingDouble(FrequencyRow::criticality).reversed()
                        .thenComparing(FrequencyRow::code))
                .toList();
    }

    /** Rows with a positive mention, most often praised first, then by code. */
    public List<FrequencyRow> byPraise() {
        return rows.stream().filter(row -> row.positive() > 0)
                .sorted(Comparator.comparingInt(FrequencyRow::positive).reversed()
                        .thenComparingInt(FrequencyRow::negative).thenComparing(FrequencyRow::code))
                .toList();
    }

    /** Whether the base is too small for percentages. */
    public boolean small() {
        return base.n() < SMALL_BASE;
    }
}
