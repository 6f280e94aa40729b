package org.verbatelier.analysis;

/** How words were gathered. What a sample says and what volunteers say are not the same kind of figure. */
public enum Collected {
    /** Answers to a survey. */
    SURVEY,
    /** Conversations with people who accepted, or whom staff chose. */
    ENCOUNTER
}
