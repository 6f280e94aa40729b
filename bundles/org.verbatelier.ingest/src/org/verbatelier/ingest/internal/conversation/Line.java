package org.verbatelier.ingest.internal.conversation;

import java.util.List;

/**
 * A line of a text, or a whole row of a table in a document.
 *
 * @param from where it begins in the text
 * @param to where it ends, without its line end
 * @param lead where its emphasised beginning ends in the text; {@code from} when it does not begin so
 * @param cells of a row of at least two; empty for an ordinary line
 */
record Line(int from, int to, String content, int lead, List<Span> cells) {

    /** A part of the text. */
    record Span(int from, int to) {}

    boolean isBlank() {
        return content.isBlank();
    }

    boolean isRow() {
        return !cells.isEmpty();
    }
}
