package org.verbatelier.analysis.sites;

import java.util.List;
import java.util.Locale;

/** How long a problem has been there, from the periods in which people of the residence were heard. */
public enum Persistence {
    /** In the last period only. */
    NEW,
    /** In the last period and an earlier one. */
    RECURRENT,
    /** In the last three periods at least. */
    INSTALLED,
    /** Earlier, and no more in the last period, although people were heard. */
    RECEDING;

    private static final int INSTALLED_AFTER = 3;

    /**
     * The persistence of a problem.
     *
     * @param flagged for each period in which the residence was heard, oldest first, whether the problem was there
     * @return null when it never was
     */
    public static Persistence of(List<Boolean> flagged) {
        if (!flagged.contains(true)) {
            return null;
        }
        if (!flagged.getLast()) {
            return RECEDING;
        }
        int run = 0;
        while (run < flagged.size() && flagged.get(flagged.size() - 1 - run)) {
            run++;
        }
        return run >= INSTALLED_AFTER ? INSTALLED : flagged.indexOf(true) < flagged.size() - 1 ? RECURRENT : NEW;
    }

    /** Such as « récurrent ». */
    public String label(Locale locale) {
        return SiteTexts.bundle(locale).getString("persistence." + name());
    }
}
