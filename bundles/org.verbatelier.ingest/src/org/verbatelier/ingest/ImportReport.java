package org.verbatelier.ingest;

import java.util.List;

import org.verbatelier.model.corpus.VariableKind;

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
            @JsonProperty("warnings") List<String> warnings) {

        public File {
            rejected = List.copyOf(rejected);
            variables = List.copyOf(variables);
            warnings = List.copyOf(warnings);
            if (read != imported + updated + unchanged + empty + duplicates + rejected.size()) {
                throw new IllegalArgumentException("the report of " + file + " does not add up");
            }
        }
    }

    /**
     * A row that was refused.
     *
     * @param line 1-based line (text) or row (sheet) where it begins
     * @param column header concerned, or null for the whole row
     * @param reason why and what to do, in the language asked for
     */
    public record Rejection(@JsonProperty("line") long line, @JsonProperty("column") String column,
            @JsonProperty("reason") String reason) {}

    /**
     * What became of a column.
     *
     * @param name header as in the file
     * @param role what it was taken for
     * @param kind how its values are read
     * @param imported false for a column left out
     * @param confidence of the role, 0 to 1
     */
    public record Variable(@JsonProperty("name") String name, @JsonProperty("role") ColumnRole role,
            @JsonProperty("kind") VariableKind kind, @JsonProperty("imported") boolean imported,
            @JsonProperty("confidence") double confidence) {}
}
