package org.verbatelier.publish.document;

import java.util.List;

/**
 * A document before it takes a format. Every writer prints the same blocks, so that a figure cannot differ between a
 * Word file and a web page.
 *
 * @param metadata title page and file properties
 * @param blocks content in reading order
 */
public record Document(Metadata metadata, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
