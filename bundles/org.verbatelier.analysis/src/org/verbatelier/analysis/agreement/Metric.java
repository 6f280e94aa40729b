package org.verbatelier.analysis.agreement;

/** How far two ratings are from each other. */
public enum Metric {
    /** Same or different. */
    NOMINAL,
    /** By how many ratings lie between them in rank, as for severities. */
    ORDINAL,
    /** By the square of their difference. */
    INTERVAL
}
