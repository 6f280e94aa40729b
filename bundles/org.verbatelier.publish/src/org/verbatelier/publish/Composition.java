package org.verbatelier.publish;

import java.util.List;

import org.verbatelier.publish.document.Document;

/**
 * A composed document and what its author should know before sending it.
 *
 * @param document what to write
 * @param warnings sentences in the document's language, such as how many quotes were withheld and why; often empty
 * @param failures what the document must have and has not, as sentences in its language: it should not be sent; nearly
 *        always empty
 */
public record Composition(Document document, List<String> warnings, List<String> failures) {

    public Composition {
        warnings = List.copyOf(warnings);
        failures = List.copyOf(failures);
    }

    /** A document that has all it must have. */
    public Composition(Document document, List<String> warnings) {
        this(document, warnings, List.of());
    }
}
