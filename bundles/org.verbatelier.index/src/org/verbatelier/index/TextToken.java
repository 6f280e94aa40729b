package org.verbatelier.index;

/**
 * A folded word of a text.
 *
 * @param text the word, folded: <code>[a-z0-9]</code> only
 * @param start first UTF-16 unit of the original text
 * @param end one past the last unit
 */
public record TextToken(String text, int start, int end) {}
