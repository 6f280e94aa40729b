package org.verbatelier.ui.workbench.internal.reader;

import java.util.Locale;

import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;

/** Names of the moments and facets of the mirror frame; those that a codebook adds go by their identifier. */
final class MirrorLabels {

    private MirrorLabels() {
    }

    /** A moment as one side puts it. */
    static String moment(String moment, Audience side) {
        return MirrorFrame.in(Locale.getDefault()).moment(moment, side);
    }

    static String facet(String facet) {
        String name = MirrorFrame.in(Locale.getDefault()).facet(facet);
        return name.equals(facet) ? facet : facet + " \u2013 " + name;
    }

    /** The line above a verbatim of a column. */
    static String heading(VerbatimEntry entry) {
        return entry.conversation() == null ? entry.id()
                : entry.conversation().getId() + " \u00b7 " + Labels.heading(entry);
    }

    /** How many people a column speaks for, with their base. */
    static String count(MirrorSide side) {
        return Messages.get("mirror.count", side.mentions(), side.base(), side.negative());
    }

    /** What may be said of a difference; {@code least} people were needed on either side. */
    static String of(MirrorGap gap, int least) {
        return switch (gap.verdict()) {
            case TOO_FEW -> Messages.get("mirror.gap.few", least);
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
