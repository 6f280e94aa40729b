package org.verbatelier.publish;

import java.io.IOException;
import java.io.OutputStream;

import org.verbatelier.publish.document.Document;

/** Writes documents in one format. The same document gives the same bytes. */
public interface DocumentWriter {

    /**
     * Writes a whole document.
     *
     * @param document what to write
     * @param out where; flushed, not closed
     * @throws IOException when it cannot be written
     */
    void write(Document document, OutputStream out) throws IOException;
}
