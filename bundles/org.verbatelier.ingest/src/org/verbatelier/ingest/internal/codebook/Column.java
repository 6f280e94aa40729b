package org.verbatelier.ingest.internal.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a codebook that have a meaning of their own; every other one is a crosswalk. */
enum Column {

    THEME("theme", "theme", "thème", "axe"),
    THEME_LABEL("theme_libelle", "theme_label", "axe_libelle"),
    THEME_DEFINITION("theme_definition", "theme_definition", "theme_définition"),
    THEME_COLOUR("theme_couleur", "theme_colour"),
    AUDIENCE("public", "public", "audience"),
    PARENT("parent", "parent"),
    CODE("code", "code"),
    LABEL("libelle", "label", "libellé"),
    DEFINITION("definition", "definition", "définition"),
    INCLUDE("inclure", "include"),
    EXCLUDE("exclure", "exclude"),
    EXAMPLE("exemple", "example"),
    RULES("regles", "rules", "règles"),
    SEVERITY("gravite_defaut", "default_severity", "severity", "gravite", "gravité"),
    IRRITANTS("types_irritant", "irritant_types"),
    COLOUR("couleur", "colour"),
    SHORTCUT("raccourci", "shortcut"),
    SYNONYMS("synonymes", "synonyms"),
    DEPRECATED("obsolete", "deprecated", "obsolète", "deprecie", "déprécié"),
    REPLACED_BY("remplace_par", "replaced_by", "remplacé_par");

    private final String written;
    private final List<String> names;

    /**
     * A column.
     *
     * @param written its header in files that the product writes
     * @param names the name to tell people about, and further ones that are understood
     */
    Column(String written, String... names) {
        this.written = written;
        this.names = List.of(names);
    }

    /** Its header in files that the product writes. */
    String written() {
        return written;
    }

    /** The column a header stands for. */
    static Optional<Column> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        for (Column column : values()) {
            if (column.names.contains(name) || column.written.equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The name to tell people about. */
    String title() {
        return names.getFirst();
    }
}
