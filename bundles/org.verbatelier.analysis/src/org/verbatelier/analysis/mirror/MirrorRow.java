package org.verbatelier.analysis.mirror;

import java.util.Locale;

/**
 * A cell of the mirror.
 *
 * @param cell moment, or facet of a moment
 * @param tenants what tenants say
 * @param staff what staff say
 * @param gap the difference; null for a facet that only staff are asked about
 */
public record MirrorRow(MirrorCell cell, MirrorSide tenants, MirrorSide staff, MirrorGap gap) {

    private static final double LOW = 0.25;
    private static final double HIGH = 0.5;

    /** What both sides share when they see a cell alike. */
    public enum Shared {
        /** At most a quarter of either side is negative. */
        STRENGTH,
        /** At least half of either side is negative. */
        WEAKNESS;

        /** Such as « point fort partagé ». */
        public String label(Locale locale) {
            return MirrorTexts.bundle(locale).getString("shared." + name());
        }
    }

    /** What both sides share; null unless they see it alike, and either well or badly. The cuts are ours. */
    public Shared shared() {
        if (gap == null || gap.verdict() != MirrorVerdict.CONVERGENCE) {
            return null;
        }
        double one = tenants.share().share();
        double other = staff.share().share();
        return Math.max(one, other) <= LOW ? Shared.STRENGTH : Math.min(one, other) >= HIGH ? Shared.WEAKNESS : null;
    }
}
