package org.verbatelier.core;

/** How an operation of the journal stands now. */
public enum Standing {
    /** It holds. */
    DONE,
    /** It was undone and can be redone. */
    UNDONE,
    /** It was undone, and something else has been done since: it cannot be redone. */
    DROPPED
}
