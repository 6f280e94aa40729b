package org.verbatelier.analysis.sites;

import java.util.Locale;

/** What the watch makes of a residence. */
public enum SiteState {
    /** Nobody has said anything of any axis. */
    UNHEARD,
    /** Index below 0.35. */
    QUIET,
    /** Index of 0.35 or more: to be watched. */
    WATCH,
    /** Index of 0.60 or more, or a consolidated level 3. */
    COMPLEX;

    private static final double WATCHED = 0.35;
    private static final double COMPLEX_FROM = 0.60;

    /** The state of an index (null when nobody was heard), and whether a level 3 is consolidated. */
    static SiteState of(Double index, boolean red) {
        return index == null ? UNHEARD
                : red || index >= COMPLEX_FROM ? COMPLEX : index >= WATCHED ? WATCH : QUIET;
    }

    /** Such as « à surveiller ». */
    public String label(Locale locale) {
        return SiteTexts.bundle(locale).getString("state." + name());
    }
}
