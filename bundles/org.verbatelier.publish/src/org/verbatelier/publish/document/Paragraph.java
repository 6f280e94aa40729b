package org.verbatelier.publish.document;

import java.util.List;

/**
 * A paragraph.
 *
 * @param runs words in their styles
 */
public record Paragraph(List<Run> runs) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return new Paragraph(List.of(Run.of(text)));
    }
}
