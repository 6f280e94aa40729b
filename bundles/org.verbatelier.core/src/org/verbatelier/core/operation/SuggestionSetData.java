package org.verbatelier.core.operation;

/**
 * A set of suggestions as a value.
 *
 * @param version version of the scheme whose rules ran
 * @param file identifier of the file that holds it: the SHA-256 of its content
 * @param count how many suggestions it holds
 */
public record SuggestionSetData(String version, String file, int count) {}
