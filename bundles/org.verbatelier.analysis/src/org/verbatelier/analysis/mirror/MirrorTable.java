package org.verbatelier.analysis.mirror;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tenants against staff, by moment and facet.
 *
 * @param least people needed on either side to read a gap
 * @param moments a row by moment that anybody speaks of, in order
 * @param cells a row by facet of a moment that anybody speaks of, in order of moment and facet
 * @param ranks whether both sides give the same weight to themes
 * @param tenants how many tenants took part
 * @param staff how many staff took part
 * @param unplaced texts that are on no moment, « à situer », in corpus order
 */
public record MirrorTable(int least, List<MirrorRow> moments, List<MirrorRow> cells, RankAgreement ranks,
        Participation tenants, Participation staff, List<String> unplaced) {

    public MirrorTable {
        moments = List.copyOf(moments);
        cells = List.copyOf(cells);
        unplaced = List.copyOf(unplaced);
    }

    /** The rows of moments and of facets whose gap has a verdict, in order. */
    public List<MirrorRow> with(MirrorVerdict verdict) {
        return Stream.concat(moments.stream(), cells.stream())
                .filter(row -> row.gap() != null && row.gap().verdict() == verdict).toList();
    }
}
