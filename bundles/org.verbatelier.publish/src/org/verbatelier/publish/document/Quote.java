package org.verbatelier.publish.document;

/**
 * Somebody's words, masked, exact otherwise.
 *
 * @param text words without quotation marks, which writers add for the language
 * @param attribution who speaks, by class, never by name
 */
public record Quote(String text, String attribution) implements Block {}
