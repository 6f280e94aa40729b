package org.verbatelier.ui.workbench.internal.reader;

import java.util.Set;

import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.reader.MirrorGap;
import org.verbatelier.presentation.reader.MirrorIndex;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;

/** Names of the moments and facets of the mirror frame; those that a codebook adds go by their identifier. */
final class MirrorLabels {

    private static final Set<String> MOMENTS = Set.of("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09",
            "M10", "M11");
    private static final Set<String> FACETS = Set.of("ACCE", "DELA", "INFO", "QUAL", "RELA", "EFFO", "COOR", "OUTI",
            "SENS");

    private MirrorLabels() {
    }

    /** A moment as one side puts it. */
    static String moment(String moment, Audience side) {
        return MOMENTS.contains(moment)
                ? Messages.get("mirror." + moment + (side == Audience.TENANT ? ".tenant" : ".staff"))
                : moment;
    }

    static String facet(String facet) {
        return FACETS.contains(facet) ? facet + " \u2013 " + Messages.get("mirror.facet." + facet) : facet;
    }

    /** The line above a verbatim of a column. */
    static String heading(VerbatimEntry entry) {
        return entry.conversation() == null ? entry.id()
                : entry.conversation().getId() + " \u00b7 " + Labels.heading(entry);
    }

    /** How many people a column speaks for, with their base. */
    static String count(MirrorIndex.Side side) {
        return Messages.get("mirror.count", side.respondents(), side.base(), side.negative());
    }

    static String of(MirrorGap gap) {
        return switch (gap.state()) {
            case TOO_FEW -> Messages.get("mirror.gap.few", MirrorGap.LEAST);
            case BLIND_SPOT -> Messages.get("mirror.gap.blind", points(gap));
            case SELF_CRITICISM -> Messages.get("mirror.gap.self", points(gap));
            case CONVERGENCE -> Messages.get("mirror.gap.alike", points(gap));
            case UNDECIDED -> Messages.get("mirror.gap.undecided", points(gap));
        };
    }

    private static String points(MirrorGap gap) {
        return Messages.get("mirror.points", Math.round(gap.difference() * 100), Math.round(gap.low() * 100),
                Math.round(gap.high() * 100));
    }
}
