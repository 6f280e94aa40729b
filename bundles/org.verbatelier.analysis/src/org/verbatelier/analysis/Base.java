package org.verbatelier.analysis;

/**
 * The base of a table of figures.
 *
 * @param kind what is counted
 * @param n how many of them there are, 0 or more
 */
public record Base(BaseKind kind, int n) {}
