package org.verbatelier.analysis.mirror;

import java.util.Locale;

/** What may be said of a difference between tenants and staff. */
public enum MirrorVerdict {
    /** Too few people on a side: nothing may be read from it. */
    TOO_FEW,
    /** Lower bound above the margin: tenants suffer from what staff do not see. */
    BLIND_SPOT,
    /** Upper bound below the margin: staff are harder on themselves than tenants are. */
    SELF_CRITICISM,
    /** The interval lies within the margin: both see it alike. */
    CONVERGENCE,
    /** A difference is neither shown nor excluded. */
    UNDECIDED;

    /** In a word or two, such as « angle mort ». */
    public String label(Locale locale) {
        return MirrorTexts.bundle(locale).getString("verdict." + name());
    }

    /** What to print as its reading, such as « les locataires en souffrent, les collaborateurs ne le voient pas ». */
    public String reading(Locale locale) {
        return MirrorTexts.bundle(locale).getString("reading." + name());
    }
}
