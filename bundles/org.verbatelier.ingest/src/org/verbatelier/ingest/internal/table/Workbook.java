package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.List;

/** A file of sheets. Closing it closes the rows it gave. */
public interface Workbook extends AutoCloseable {

    /** A sheet: its name, and whether people see it. */
    record Sheet(String name, boolean visible) {}

    /** The sheets, in the order of the tabs; never empty. */
    List<Sheet> sheets();

    /**
     * The rows of a sheet.
     *
     * @throws org.verbatelier.core.StudyException when the sheet is damaged
     */
    RowSource rows(String sheet) throws IOException;

    @Override
    void close() throws IOException;
}
