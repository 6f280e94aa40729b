package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verbatelier.model.corpus.Audience;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * How the columns of a table are imported: kept with the source, saved to a file, recognised next time.
 *
 * @param columns one entry a column, in file order
 * @param audience audience of rows that do not tell theirs, or null for tenants
 * @param wave wave of rows that do not tell theirs, or null
 * @param idPrefix what precedes the row number where no column identifies respondents, or null; set by the import
 * @param idSuffix what follows identifiers that another source already uses, or null; set by the import
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mapping(@JsonProperty("columns") List<ColumnMapping> columns, @JsonProperty("audience") Audience audience,
        @JsonProperty("wave") String wave, @JsonProperty("idPrefix") String idPrefix,
        @JsonProperty("idSuffix") String idSuffix) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public Mapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** The first column of a role that is imported. */
    public Optional<ColumnMapping> first(ColumnRole role) {
        return columns.stream().filter(column -> column.imported() && column.role() == role).findFirst();
    }

    /** The column with exactly this name. */
    public Optional<ColumnMapping> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The same mapping with one column replaced, found by its name. */
    public Mapping with(ColumnMapping changed) {
        return withColumns(columns.stream().map(old -> old.name().equals(changed.name()) ? changed : old).toList());
    }

    /** The same mapping with other columns. */
    public Mapping withColumns(List<ColumnMapping> other) {
        return new Mapping(other, audience, wave, idPrefix, idSuffix);
    }

    /** The same mapping with the rule that makes identifiers unique in the study. */
    public Mapping withIdRule(String prefix, String suffix) {
        return new Mapping(columns, audience, wave, prefix, suffix);
    }

    /** The open questions, in file order. */
    public List<ColumnMapping> texts() {
        return columns.stream().filter(column -> column.imported() && column.role() == ColumnRole.TEXT).toList();
    }

    /** The names of the columns, in file order: what makes a header recognised. */
    @JsonIgnore
    public List<String> header() {
        return columns.stream().map(ColumnMapping::name).toList();
    }

    /** The JSON form. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON form on one line, as kept with a source. */
    public String toCompactJson() {
        try {
            return JSON.writer().without(SerializationFeature.INDENT_OUTPUT)
                    // a header may hold characters that XML cannot
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException when the text is not a mapping; the message says where
     */
    public static Mapping fromJson(String json) {
        try {
            return JSON.readValue(json, Mapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Saves the mapping as a JSON file, UTF-8. */
    public void save(Path file) throws IOException {
        Files.writeString(file, toJson() + "\n");
    }

    /**
     * Reads a file written by {@link #save(Path)}.
     *
     * @throws IllegalArgumentException when the file is not a mapping
     */
    public static Mapping load(Path file) throws IOException {
        return fromJson(Files.readString(file));
    }
}
