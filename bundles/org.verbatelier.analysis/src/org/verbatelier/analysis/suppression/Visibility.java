package org.verbatelier.analysis.suppression;

/** Whether the figures of a cell may be shown. */
public enum Visibility {
    /** They are there. */
    SHOWN,
    /** One to four people: « fewer than five » is all that is said. */
    FEW,
    /** Nothing is said: the group is small, or the cell would give a hidden one away. */
    HIDDEN
}
