package org.verbatelier.analysis.suppression;

/**
 * What may be shown of small groups.
 *
 * @param threshold least number of people of a group of which figures are shown, 1 or more; 1 shows all groups
 */
public record Disclosure(int threshold) {

    /** Counts of people below this one, 0 aside, are told as « fewer than five » where a group is a place or a team. */
    public static final int FEW = 5;

    /** The rule when nobody chose another: no group below 11. */
    public static final Disclosure DEFAULT = new Disclosure(11);

    /** Everything is shown: for tests and for the people who code, never for what leaves the study. */
    public static final Disclosure EVERYTHING = new Disclosure(1);

    /** @throws IllegalArgumentException below 1 */
    public Disclosure {
        if (threshold < 1) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
    }

    /** Whether anything at all is hidden. */
    public boolean hides() {
        return threshold > 1;
    }
}
