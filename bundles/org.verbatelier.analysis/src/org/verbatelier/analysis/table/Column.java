package org.verbatelier.analysis.table;

import org.verbatelier.analysis.EvidenceFilter;

/**
 * A group of a cross-table.
 *
 * @param level where it stands
 * @param value the value of the variable, or of the enclosing one; empty for the total
 * @param parent the value of the enclosing variable; empty when there is none
 * @param base its units; -1 when suppressed
 * @param suppressed whether none of its figures may be shown
 * @param filter who is in it; null when suppressed
 */
public record Column(Level level, String value, String parent, int base, boolean suppressed, EvidenceFilter filter) {

    /** Where a column stands. */
    public enum Level {
        /** A value of the variable. */
        VALUE,
        /** All values of the variable in one value of the enclosing variable. */
        GROUP,
        /** All of them. */
        TOTAL
    }
}
