package org.verbatelier.runtime;

import java.nio.file.Path;
import java.util.List;

/**
 * A document that was written.
 *
 * @param file where
 * @param warnings what its author should know before sending it, as sentences in the document's language
 */
public record Publication(Path file, List<String> warnings) {

    public Publication {
        warnings = List.copyOf(warnings);
    }
}
