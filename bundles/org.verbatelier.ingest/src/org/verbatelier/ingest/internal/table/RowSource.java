package org.verbatelier.ingest.internal.table;

import java.io.IOException;

/** Gives the rows of a file or a sheet as they come, from the very first. */
public interface RowSource extends AutoCloseable {

    /**
     * The next row; blank ones may be left out.
     *
     * @return null at the end
     * @throws IOException when the file cannot be read
     * @throws org.verbatelier.core.StudyException when it is damaged as a whole
     */
    Row next() throws IOException;

    /** Says how many columns the header has, once it is known. */
    default void expect(int columns) {
        // most sources have no use for it
    }

    /** The share of the file consumed so far, 0 to 1; negative when unknown. */
    double done();

    @Override
    void close() throws IOException;
}
