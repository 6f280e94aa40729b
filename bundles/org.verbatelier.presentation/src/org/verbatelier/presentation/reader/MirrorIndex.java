package org.verbatelier.presentation.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Audience;

/**
 * The words of a study by moment and facet, to be read from both sides.
 *
 * <p>A picture of one instant; making it takes time that grows with the study, using it does not touch the study.
 */
public final class MirrorIndex {

    private final MirrorReading reading;
    private final Map<String, VerbatimEntry> entries;
    private final int least;

    private MirrorIndex(MirrorReading reading, Map<String, VerbatimEntry> entries, int least) {
        this.reading = reading;
        this.entries = entries;
        this.least = least;
    }

    /** Looks through a study. */
    public static MirrorIndex of(Study study) {
        return study.read(() -> {
            Map<String, VerbatimEntry> entries = new HashMap<>();
            study.corpus().entries().forEach(entry -> entries.put(entry.id(), entry));
            return new MirrorIndex(MirrorReading.of(study), entries, study.header().getThreshold());
        });
    }

    /** The moments that anybody speaks of, in order. */
    public List<String> moments() {
        return reading.moments();
    }

    /** The facets that anybody speaks of, in order. */
    public List<String> facets() {
        return reading.facets();
    }

    /**
     * One side of a cell.
     *
     * @param verbatims those on the cell, in corpus order
     * @param people how many people said them
     */
    public record Side(List<VerbatimEntry> verbatims, MirrorSide people) {}

    /** One side of a cell. */
    public Side side(MirrorCell cell, Audience audience) {
        return new Side(
                reading.texts(cell, audience).stream().map(entries::get).filter(Objects::nonNull).distinct().toList(),
                reading.side(cell, audience, EvidenceFilter.TENANTS));
    }

    /** The difference between both sides of a cell; it is not read under the publication threshold of the study. */
    public MirrorGap gap(MirrorCell cell) {
        return MirrorGap.of(side(cell, Audience.TENANT).people(), side(cell, Audience.STAFF).people(), least);
    }

    /** How many people either side needs for the difference to be read. */
    public int least() {
        return least;
    }

    /** The next cell that somebody speaks of, going round: of the same facet, or of any moment; the same when none is. */
    public MirrorCell next(MirrorCell cell, int step) {
        List<String> all = moments();
        for (int i = 1; i < all.size(); i++) {
            MirrorCell other = new MirrorCell(
                    all.get(Math.floorMod(all.indexOf(cell.moment()) + i * step, all.size())), cell.facet());
            if (reading.isSpokenOf(other)) {
                return other;
            }
        }
        return cell;
    }
}
