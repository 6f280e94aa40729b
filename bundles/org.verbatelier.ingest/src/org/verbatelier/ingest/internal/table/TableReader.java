package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.List;

/** Reads a table row after row; memory does not grow with the number of rows. */
public interface TableReader extends AutoCloseable {

    /** The headers, made unique and never empty. */
    List<String> header();

    /** The titles and notes above the header, which are no rows. */
    default List<Row> titles() {
        return List.of();
    }

    /** Whether a row shorter than the header only leaves its last cells out (sheets), rather than being damaged. */
    boolean padsShortRows();

    /**
     * The next row that is not blank; one that cannot be read comes with its defect.
     *
     * @return null at the end
     * @throws IOException when the file cannot be read
     * @throws org.verbatelier.core.StudyException when it is damaged as a whole
     */
    Row next() throws IOException;

    /** The share of the file consumed so far, 0 to 1; negative when unknown. */
    double done();

    @Override
    void close() throws IOException;
}
