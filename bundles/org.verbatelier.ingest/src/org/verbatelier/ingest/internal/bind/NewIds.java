package org.verbatelier.ingest.internal.bind;

import java.util.List;
import java.util.Objects;

import org.verbatelier.ingest.Mapping;

/** Gives new respondents identifiers that are free in the study. */
final class NewIds {

    private final KnownStudy known;
    private final Mapping mapping;
    private final KnownSeries series;
    private final String stem;
    private final boolean identified;
    private Mapping rule;
    private int rank;

    NewIds(KnownStudy known, Mapping mapping, KnownSeries series, String stem, boolean identified) {
        this.known = known;
        this.mapping = mapping;
        this.series = series;
        this.stem = stem;
        this.identified = identified;
    }

    /**
     * The mapping with the rule that makes identifiers: as in the file, or numbered, where they are free; otherwise all
     * with the same suffix.
     */
    Mapping rule(List<TableRows.Entry> entries) {
        String prefix = identified ? null
                : series == null ? Slugs.of(stem) + "-" : Objects.toString(series.mapping().idPrefix(), "");
        rule = mapping.withIdRule(prefix, series == null ? null : series.mapping().idSuffix());
        boolean numberedOn = !identified && series != null;
        rank = numberedOn ? series.size() : 0;
        for (int suffix = 2; !numberedOn && isSomeTaken(entries); suffix++) {
            rule = mapping.withIdRule(prefix, "~" + suffix);
        }
        return rule;
    }

    private boolean isSomeTaken(List<TableRows.Entry> entries) {
        return entries.stream().anyMatch(entry -> known.isTaken(KnownSeries.storedId(rule, entry.id())));
    }

    /** The identifier of the respondent of a row; to be called once a row. */
    String next(TableRows.Entry entry) {
        if (identified || series == null) {
            return KnownSeries.storedId(rule, entry.id());
        }
        String id;
        do {
            id = KnownSeries.storedId(rule, Integer.toString(++rank));
        } while (known.isTaken(id));
        return id;
    }
}
