package org.verbatelier.ingest.internal.inspect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.conversation.Transcript;
import org.verbatelier.ingest.internal.detect.FileProbe;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.TableReader;

/** A file of which everything is known that an import needs, short of its rows. */
public sealed interface Inspected {

    Path file();

    FileProbe probe();

    FileKind kind();

    /** Character encoding; null for binary forms. */
    Guess<Charset> encoding();

    List<String> warnings();

    /** Opens a table at its first row. */
    @FunctionalInterface
    interface Opening {
        TableReader open() throws IOException;
    }

    /**
     * A table.
     *
     * @param separator null for a sheet
     * @param sheet null for a text table
     * @param recognised name of the source whose mapping was taken up, or null
     * @param sample the first rows
     */
    record Table(Path file, FileProbe probe, FileKind kind, Guess<Charset> encoding, Guess<Character> separator,
            List<String> sheets, Guess<String> sheet, String recognised, List<Preview.Column> columns, Mapping mapping,
            List<Row> sample, boolean padsShortRows, List<String> warnings, Opening opening) implements Inspected {}

    /**
     * A conversation or a note.
     *
     * @param id from its metadata, else from the file's name
     */
    record Conversation(Path file, FileProbe probe, FileKind kind, Guess<Charset> encoding, String id,
            Transcript transcript, List<String> warnings) implements Inspected {}
}
