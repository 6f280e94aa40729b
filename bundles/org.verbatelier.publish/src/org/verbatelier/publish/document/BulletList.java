package org.verbatelier.publish.document;

import java.util.List;

/**
 * A list without order.
 *
 * @param items one paragraph each
 */
public record BulletList(List<Paragraph> items) implements Block {

    public BulletList {
        items = List.copyOf(items);
    }
}
