package org.verbatelier.ingest;

import java.nio.file.Path;
import java.util.List;

import org.verbatelier.model.corpus.SpeakerRole;

/** What the product understood of a file before it is imported. */
public sealed interface Preview {

    /** The file. */
    Path file();

    /** Its form. */
    FileKind kind();

    /** What a person should look at, in the language of the options. */
    List<String> warnings();

    /**
     * A table.
     *
     * @param encoding null for a sheet
     * @param separator null for a sheet
     * @param sheets names of the sheets; empty for a text table
     * @param sheet the sheet chosen; null for a text table
     * @param recognised name of the earlier source whose mapping was taken up; null when none
     * @param columns one entry a column, in file order
     * @param mapping the mapping that would be used; change it and pass it with the options to see the effect
     * @param rows the first rows, one cell a column, texts exactly as they would be stored
     * @param rowProblems for each row of {@code rows}, why it would be refused, or null
     */
    record Table(Path file, FileKind kind, Guess<String> encoding, Guess<Character> separator, List<String> sheets,
            Guess<String> sheet, String recognised, List<Column> columns, Mapping mapping, List<List<String>> rows,
            List<String> rowProblems, List<String> warnings) implements Preview {}

    /**
     * A column of a table.
     *
     * @param mapping how it would be imported
     * @param confidence of the role, 0 to 1; 1 when said by the user
     * @param filled share of the sampled rows with a value, 0 to 1
     * @param samples some distinct values, shortened
     */
    record Column(ColumnMapping mapping, double confidence, double filled, List<String> samples) {}

    /**
     * A conversation or a note.
     *
     * @param encoding null for a binary form
     * @param id identifier found or derived from the file's name
     * @param headers metadata lines, in order
     * @param speakers who speaks
     * @param turns the first turns
     * @param turnCount number of turns; 1 for a note
     * @param note true when no speaker turn was found: the whole text is one note
     */
    record Conversation(Path file, FileKind kind, Guess<String> encoding, String id, List<Header> headers,
            List<Speaker> speakers, List<Turn> turns, int turnCount, boolean note, List<String> warnings)
            implements Preview {}

    /** A metadata line. */
    record Header(String key, String value) {}

    /**
     * A speaker.
     *
     * @param label as written in the file
     * @param role detected
     * @param described true when the file itself tells the role
     * @param turns number of turns
     */
    record Speaker(String label, SpeakerRole role, boolean described, int turns) {}

    /** A turn; {@code label} and {@code time} are empty when the file has none. */
    record Turn(String label, String time, String speaker, SpeakerRole role, String text) {}
}
