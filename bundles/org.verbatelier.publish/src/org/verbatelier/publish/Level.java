package org.verbatelier.publish;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a document is for, and how much of the territory it is about.
 *
 * @param kind whom it is for
 * @param name the agency or the residence; empty for the whole organisation
 */
public record Level(Kind kind, String name) {

    /** Whom a document is for. */
    public enum Kind {
        /** The landlord's directorate: everything. */
        ORGANISATION,
        /** An agency: its own territory. */
        AGENCY,
        /** The people who look after one residence: one page. */
        RESIDENCE,
        /** Tenants and their representatives: no name of staff, nothing internal. */
        TENANTS
    }

    /** The whole organisation. */
    public static final Level ORGANISATION = new Level(Kind.ORGANISATION, "");
    /** All tenants. */
    public static final Level TENANTS = new Level(Kind.TENANTS, "");

    private static final Map<String, Kind> NAMES = Map.ofEntries(Map.entry("organisation", Kind.ORGANISATION),
            Map.entry("organisme", Kind.ORGANISATION), Map.entry("agency", Kind.AGENCY),
            Map.entry("agence", Kind.AGENCY), Map.entry("residence", Kind.RESIDENCE),
            Map.entry("tenants", Kind.TENANTS), Map.entry("locataires", Kind.TENANTS),
            Map.entry("ccl", Kind.TENANTS));

    public Level {
        Objects.requireNonNull(kind, "kind");
        name = name == null ? "" : name.strip();
    }

    public static Level agency(String name) {
        return new Level(Kind.AGENCY, name);
    }

    public static Level residence(String name) {
        return new Level(Kind.RESIDENCE, name);
    }

    /** Tenants of an agency or a residence. */
    public static Level tenants(String name) {
        return new Level(Kind.TENANTS, name);
    }

    /**
     * Reads a level as people write it, in English or French, such as {@code organisation}, {@code agence:Nord},
     * {@code residence:Les Tamaris} or {@code locataires}; empty when it is none.
     */
    public static Optional<Level> parse(String written) {
        int colon = written.indexOf(':');
        String kind = Normalizer.normalize(colon < 0 ? written : written.substring(0, colon), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.get(kind))
                .map(known -> new Level(known, colon < 0 ? "" : written.substring(colon + 1)));
    }

    /** Whether people outside the organisation read the document. */
    public boolean isPublic() {
        return kind == Kind.TENANTS;
    }

    /** The level as the command line takes it. */
    public String written() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? word : word + ":" + name;
    }
}
