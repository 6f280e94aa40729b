package org.verbatelier.analysis.sites;

import java.util.Locale;

/**
 * How far things have gone on an axis, from 0 to 3. The first three anchors follow the inter-landlord map of halls in
 * Nantes (nature and recurrence); the fourth is ours.
 */
public enum SiteLevel {
    /** 0: an isolated fact, or nothing wrong. */
    GREEN,
    /** 1: recurrent, a nuisance. */
    YELLOW,
    /** 2: installed, service or everyday life is disturbed. */
    ORANGE,
    /** 3: control is lost: danger, staff or providers prevented from working, general avoidance. */
    RED;

    /** The level 0 to 3. */
    public int number() {
        return ordinal();
    }

    /** The level of a number; out of bounds, the nearest one. */
    public static SiteLevel of(int number) {
        return values()[Math.clamp(number, 0, RED.ordinal())];
    }

    /** The level that a coding states: severity 1 to 4 is level 0 to 3; without a severity, the least one. */
    public static SiteLevel ofSeverity(int severity) {
        return of(severity - 1);
    }

    /** Such as « 2 – orange ». */
    public String label(Locale locale) {
        return SiteTexts.bundle(locale).getString("level." + name());
    }

    /** What it means, to be shown beside it. */
    public String definition(Locale locale) {
        return SiteTexts.bundle(locale).getString("level." + name() + ".definition");
    }
}
