package org.verbatelier.core.internal.journal;

/**
 * What a study begins with, so that its journal alone can rebuild it.
 *
 * @param name title
 * @param purpose purpose of the processing
 * @param organisation the landlord
 */
public record Creation(String name, String purpose, String organisation) {}
