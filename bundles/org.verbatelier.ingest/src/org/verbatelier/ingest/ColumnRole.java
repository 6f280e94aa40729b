package org.verbatelier.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.verbatelier.model.corpus.VariableRole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a column of a table is to the study. Written in lower case in files and reports. */
public enum ColumnRole {
    /** Answers to an open question: these become verbatims. */
    TEXT(null, "texte", "verbatim"),
    /** Identifies the respondent. */
    ID(VariableRole.ID, "identifiant"),
    RESIDENCE(VariableRole.RESIDENCE),
    AGENCY(VariableRole.AGENCY, "agence"),
    /** Priority neighbourhood: yes/no, or its code. */
    QPV(VariableRole.QPV),
    WAVE(VariableRole.WAVE, "vague"),
    /** Tells tenants from staff. */
    AUDIENCE(VariableRole.AUDIENCE, "public"),
    MOMENT(VariableRole.MOMENT),
    /** A closed score, kept as written. */
    SCORE(VariableRole.SCORE, "note"),
    WEIGHT(VariableRole.WEIGHT, "poids"),
    CHANNEL(VariableRole.CHANNEL, "canal"),
    PROVIDER(VariableRole.PROVIDER, "prestataire"),
    /** Codes given by an earlier coder, in the notation {@code CODE-3|CODE+}; kept, never read as text. */
    CODES(VariableRole.CODES),
    /** Identifies a person directly; not imported unless asked for by name. */
    PERSONAL(VariableRole.PERSONAL, "personnel"),
    /** Any other variable. */
    ATTRIBUTE(VariableRole.OTHER, "other", "autre", "attribut"),
    /** Left out. */
    SKIP(null, "ignorer");

    private final VariableRole variableRole;
    private final String[] synonyms;

    ColumnRole(VariableRole variableRole, String... synonyms) {
        this.variableRole = variableRole;
        this.synonyms = synonyms;
    }

    /** The role of the variable that the column becomes; empty when it becomes none. */
    public Optional<VariableRole> variableRole() {
        return Optional.ofNullable(variableRole);
    }

    /** Whether a study should have at most one column of this role. */
    public boolean isSingle() {
        return switch (this) {
            case ID, RESIDENCE, AGENCY, QPV, WAVE, AUDIENCE, MOMENT, WEIGHT, CODES -> true;
            default -> false;
        };
    }

    /** The name used in files, options and reports. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a role's name in English or French, whatever the case.
     *
     * @return empty when there is no such role
     */
    public static Optional<ColumnRole> parse(String name) {
        String wanted = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(role -> role.key().equals(wanted) || Arrays.asList(role.synonyms).contains(wanted))
                .findFirst();
    }

    @JsonCreator
    static ColumnRole ofJson(String name) {
        return parse(name).orElseThrow(() -> new IllegalArgumentException("unknown role: " + name));
    }
}
