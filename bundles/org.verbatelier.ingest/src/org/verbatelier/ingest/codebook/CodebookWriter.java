package org.verbatelier.ingest.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.internal.codebook.CodebookTable;
import org.verbatelier.model.codebook.Scheme;

/**
 * Writes a coding scheme as a table that {@link CodebookReader} reads: one line a code, with the French headers named there.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe. Attributes of plug-in subtypes and the
 * lexicon are not in it.
 */
public final class CodebookWriter {

    private CodebookWriter() {
    }

    /** The table: UTF-8 with a byte order mark, semicolons. */
    public static byte[] bytes(Scheme scheme) {
        return new CodebookTable(scheme).bytes();
    }

    /**
     * Writes the table to a file, which it replaces.
     *
     * @throws StudyException IO when the disk refuses
     */
    public static void write(Scheme scheme, Path file) {
        try {
            Files.write(file, bytes(scheme));
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, file + ": " + e.getMessage(), file, e);
        }
    }
}
