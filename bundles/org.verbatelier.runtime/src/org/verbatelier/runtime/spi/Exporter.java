package org.verbatelier.runtime.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.verbatelier.core.Study;

/** Makes a document or a file from a study. A stateless function; it never changes the study. */
@FunctionalInterface
public interface Exporter {

    /**
     * Writes the document. The study does not change meanwhile. Same study and request, same bytes.
     *
     * @param out where to; not to be closed
     * @return what the author should know before sending the document, as sentences in its language
     * @throws IOException when writing fails
     */
    List<String> export(Study study, ExportRequest request, OutputStream out) throws IOException;
}
