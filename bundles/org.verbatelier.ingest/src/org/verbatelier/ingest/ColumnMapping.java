package org.verbatelier.ingest;

import org.verbatelier.model.corpus.VariableKind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How one column is imported.
 *
 * @param name the header, as in the file (made unique when the file repeats it)
 * @param role what the column is
 * @param kind how its values are read; they are stored as written whatever the kind
 * @param imported false for a column that is left out
 * @param scale bounds of a score such as {@code 0-10}, or null
 * @param question identifier of the open question that the column puts when an earlier file put it already, perhaps in other
 *        words; null when it is a question of its own, whose identifier is the header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnMapping(@JsonProperty("name") String name, @JsonProperty("role") ColumnRole role,
        @JsonProperty("kind") VariableKind kind, @JsonProperty("imported") boolean imported,
        @JsonProperty("scale") String scale, @JsonProperty("question") String question) {

    /** A column that continues no earlier question. */
    public ColumnMapping(String name, ColumnRole role, VariableKind kind, boolean imported, String scale) {
        this(name, role, kind, imported, scale, null);
    }

    /** The same column in another role; personal data and skipped columns are left out, any other is imported. */
    public ColumnMapping withRole(ColumnRole newRole) {
        boolean kept = newRole != ColumnRole.SKIP && newRole != ColumnRole.PERSONAL;
        return new ColumnMapping(name, newRole, kind, kept, newRole == ColumnRole.SCORE ? scale : null,
                newRole == ColumnRole.TEXT ? question : null);
    }

    /** The same column, imported or left out. */
    public ColumnMapping withImported(boolean kept) {
        return new ColumnMapping(name, role, kind, kept, scale, question);
    }

    /** The same column with its values read as another kind. */
    public ColumnMapping withKind(VariableKind newKind) {
        return new ColumnMapping(name, role, newKind, imported, scale, question);
    }

    /** The same column, continuing an earlier question; itself when it is named, none when null. */
    public ColumnMapping withQuestion(String earlier) {
        return new ColumnMapping(name, role, kind, imported, scale, earlier);
    }

    /** The same column under another name. */
    public ColumnMapping withName(String newName) {
        return new ColumnMapping(newName, role, kind, imported, scale, question);
    }

    /** The identifier of the open question that the column puts. */
    public String questionId() {
        return question == null ? name : question;
    }
}
