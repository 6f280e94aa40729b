package org.verbatelier.runtime;

import java.nio.file.Path;
import java.util.List;

/**
 * A document that was written.
 *
 * @param file where
 * @param warnings what its author should know before sending it, as sentences in the document's language
 * @param failures what the document must have and has not: it should not be sent; nearly always empty
 */
public record Publication(Path file, List<String> warnings, List<String> failures) {

    public Publication {
        warnings = List.copyOf(warnings);
        failures = List.copyOf(failures);
    }
}
