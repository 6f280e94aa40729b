package org.verbatelier.analysis.agreement;

/** What coders are compared on. */
public enum UnitKind {
    /** A text: a coder applied the code somewhere in it, or did not. */
    VERBATIM,
    /** A passage: spans of different coders that share at least half of the longer one are the same passage. */
    PASSAGE
}
