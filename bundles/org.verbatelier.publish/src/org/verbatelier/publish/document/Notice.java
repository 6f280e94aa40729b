package org.verbatelier.publish.document;

/**
 * Something a reader must not miss, such as what a figure does not allow to say.
 *
 * @param title a few words
 * @param text a sentence or two
 */
public record Notice(String title, String text) implements Block {}
