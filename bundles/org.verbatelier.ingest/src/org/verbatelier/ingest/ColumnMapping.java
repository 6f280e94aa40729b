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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnMapping(@JsonProperty("name") String name, @JsonProperty("role") ColumnRole role,
        @JsonProperty("kind") VariableKind kind, @JsonProperty("imported") boolean imported,
        @JsonProperty("scale") String scale) {

    /** The same column in another role; personal data and skipped columns are left out, any other is imported. */
    public ColumnMapping withRole(ColumnRole newRole) {
        boolean kept = newRole != ColumnRole.SKIP && newRole != ColumnRole.PERSONAL;
        return new ColumnMapping(name, newRole, kind, kept, newRole == ColumnRole.SCORE ? scale : null);
    }

    /** The same column, imported or left out. */
    public ColumnMapping withImported(boolean kept) {
        return new ColumnMapping(name, role, kind, kept, scale);
    }

    /** The same column with its values read as another kind. */
    public ColumnMapping withKind(VariableKind newKind) {
        return new ColumnMapping(name, role, newKind, imported, scale);
    }
}
