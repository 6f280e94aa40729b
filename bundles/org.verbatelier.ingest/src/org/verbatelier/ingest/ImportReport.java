package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.verbatelier.ingest.internal.report.ReportFile;
import org.verbatelier.model.corpus.VariableKind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an import did, or would do in a dry run. Jackson writes it as the command line promises.
 *
 * @param files one report a file, in the order given
 */
public record ImportReport(@JsonProperty("files") List<File> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /** Whether some row was refused. */
    public boolean hasRejections() {
        return files.stream().anyMatch(file -> !file.rejected().isEmpty());
    }

    /** Whether some file could not be imported at all. */
    public boolean hasErrors() {
        return files.stream().anyMatch(File::isFailed);
    }

    /** Whether the name of a file asks for a form that {@link #write(Path, Locale)} knows. */
    public static boolean isWritable(Path file) {
        return ReportFile.isWritable(file);
    }

    /**
     * Writes the report as a file for people or programs.
     *
     * @param file its extension tells the form: {@code .html}, {@code .csv} or {@code .json}
     * @param locale language of headings
     * @throws IllegalArgumentException when the extension is another
     */
    public void write(Path file, Locale locale) throws IOException {
        ReportFile.write(this, file, locale);
    }

    /**
     * The account of one file. The units are rows for a table, turns for a conversation, and they add up:
     * {@code read = imported + updated + unchanged + empty + duplicates + rejected.size()}.
     *
     * @param file the file, as given
     * @param kind its form
     * @param encoding character encoding as read; null for binary forms
     * @param encodingConfidence 0 to 1; 1 when given
     * @param separator field separator; null when the file is no text table
     * @param separatorConfidence 0 to 1; 1 when given
     * @param sheet the sheet read; null when the file has none
     * @param source id of the source created; null when there was nothing new or in a dry run
     * @param recognised name of the earlier source whose mapping was taken up; null when none
     * @param read rows or turns met
     * @param imported newly stored
     * @param updated rows of a known respondent that brought something new
     * @param unchanged already stored with the same texts
     * @param empty without any text (the respondent is stored all the same: bases count respondents)
     * @param duplicates rows whose identifier was already met in this file
     * @param rejected rows refused
     * @param variables what became of each column
     * @param warnings what a person should look at, in the language asked for
     * @param error why the file could not be imported, in the language asked for; null when it could. All counts are 0
     *        then, and {@code kind} may be null
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record File(@JsonProperty("file") String file, @JsonProperty("kind") FileKind kind,
            @JsonProperty("encoding") String encoding, @JsonProperty("encodingConfidence") Double encodingConfidence,
            @JsonProperty("separator") String separator,
            @JsonProperty("separatorConfidence") Double separatorConfidence, @JsonProperty("sheet") String sheet,
            @JsonProperty("source") String source, @JsonProperty("recognised") String recognised,
            @JsonProperty("read") int read, @JsonProperty("imported") int imported,
            @JsonProperty("updated") int updated, @JsonProperty("unchanged") int unchanged,
            @JsonProperty("empty") int empty, @JsonProperty("duplicates") int duplicates,
            @JsonProperty("rejected") List<Rejection> rejected, @JsonProperty("variables") List<Variable> variables,
            @JsonProperty("warnings") List<String> warnings, @JsonProperty("error") String error) {

        public File {
            rejected = List.copyOf(rejected);
            variables = List.copyOf(variables);
            warnings = List.copyOf(warnings);
            if (read != imported + updated + unchanged + empty + duplicates + rejected.size()) {
                throw new IllegalArgumentException("the report of " + file + " does not add up");
            }
        }

        /** The account of a file that could not be imported. */
        public static File failed(String file, FileKind kind, String error) {
            return new File(file, kind, null, null, null, null, null, null, null, 0, 0, 0, 0, 0, 0, List.of(),
                    List.of(), List.of(), error);
        }

        /** Whether the file could not be imported at all. */
        @JsonIgnore
        public boolean isFailed() {
            return error != null;
        }
    }

    /**
     * A row that was refused.
     *
     * @param line 1-based line (text) or row (sheet) where it begins
     * @param column header concerned, or null for the whole row
     * @param reason why and what to do, in the language asked for
     * @param cells the cells of the row as read, columns left out being empty where they can be told; empty when the row
     *        could not be cut into cells. Never part of a report's file: they may be personal
     */
    public record Rejection(@JsonProperty("line") long line, @JsonProperty("column") String column,
            @JsonProperty("reason") String reason, @JsonIgnore List<String> cells) {

        public Rejection {
            cells = List.copyOf(cells);
        }

        /** A row that could not be cut into cells. */
        public Rejection(long line, String column, String reason) {
            this(line, column, reason, List.of());
        }
    }

    /**
     * What became of a column.
     *
     * @param name header as in the file
     * @param role what it was taken for
     * @param kind how its values are read
     * @param imported false for a column left out
     * @param confidence of the role, 0 to 1
     * @param question identifier of the earlier question that the column continues; null when none
     * @param reworded whether that question is worded otherwise than before
     */
    public record Variable(@JsonProperty("name") String name, @JsonProperty("role") ColumnRole role,
            @JsonProperty("kind") VariableKind kind, @JsonProperty("imported") boolean imported,
            @JsonProperty("confidence") double confidence, @JsonProperty("question") String question,
            @JsonProperty("reworded") boolean reworded) {

        /** A column that continues no earlier question. */
        public Variable(String name, ColumnRole role, VariableKind kind, boolean imported, double confidence) {
            this(name, role, kind, imported, confidence, null, false);
        }
    }
}
