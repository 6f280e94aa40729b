package org.verbatelier.publish;

import java.util.List;

import org.verbatelier.publish.document.Document;

/**
 * A composed document and what its author should know before sending it.
 *
 * @param document what to write
 * @param warnings sentences in the document's language, such as how many quotes were withheld and why; often empty
 */
public record Composition(Document document, List<String> warnings) {

    public Composition {
        warnings = List.copyOf(warnings);
    }
}
