package org.verbatelier.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.verbatelier.publish.document.Document;

/** Writes documents in one format. The same document and edition give the same bytes. */
@FunctionalInterface
public interface DocumentWriter {

    /**
     * Writes a whole document.
     *
     * @param document what to write
     * @param edition how
     * @param out where; flushed, not closed
     * @return what the format could not hold, such as the end of a text too long for a cell, as sentences in the
     *         document's language; often empty
     * @throws IOException when it cannot be written
     */
    List<String> write(Document document, Edition edition, OutputStream out) throws IOException;

    /** Writes a document in the product's own looks. */
    default List<String> write(Document document, OutputStream out) throws IOException {
        return write(document, Edition.PLAIN, out);
    }
}
