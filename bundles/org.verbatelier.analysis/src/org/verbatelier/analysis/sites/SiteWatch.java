package org.verbatelier.analysis.sites;

import java.util.List;
import java.util.Optional;

/**
 * The watch of residences: most worrying first, an aid to decide where to look, never a published ranking.
 *
 * @param axes identifiers of the axes, in order
 * @param periods periods in which people were heard, oldest first
 * @param rows a row by residence, by index from the highest, then by name; those that nobody speaks of last
 */
public record SiteWatch(List<String> axes, List<String> periods, List<SiteRow> rows) {

    public SiteWatch {
        axes = List.copyOf(axes);
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** The row of a residence. */
    public Optional<SiteRow> row(String residence) {
        return rows.stream().filter(row -> row.residence().equals(residence)).findFirst();
    }
}
