package org.verbatelier.presentation.figures;

/**
 * One of several things to choose from.
 *
 * @param id what it is known by
 * @param label what people read
 */
public record Choice(String id, String label) {}
