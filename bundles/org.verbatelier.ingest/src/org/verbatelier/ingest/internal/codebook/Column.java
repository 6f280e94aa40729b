package org.verbatelier.ingest.internal.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a codebook that have a meaning of their own; every other one is a crosswalk. */
enum Column {

    THEME("theme", "thème", "axe"),
    THEME_LABEL("theme_label", "theme_libelle", "axe_libelle"),
    CODE("code"),
    LABEL("label", "libelle", "libellé"),
    DEFINITION("definition", "définition"),
    INCLUDE("include", "inclure"),
    EXCLUDE("exclude", "exclure"),
    EXAMPLE("example", "exemple"),
    RULES("rules", "regles", "règles"),
    SEVERITY("default_severity", "gravite_defaut", "severity", "gravite", "gravité"),
    IRRITANTS("irritant_types", "types_irritant"),
    PARENT("parent"),
    COLOUR("colour", "couleur"),
    SHORTCUT("shortcut", "raccourci"),
    AUDIENCE("public", "audience"),
    DEPRECATED("deprecated", "deprecie", "déprécié"),
    REPLACED_BY("replaced_by", "remplace_par", "remplacé_par");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The column a header stands for. */
    static Optional<Column> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        for (Column column : values()) {
            if (column.names.contains(name)) {
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
