package org.verbatelier.ingest.internal.codebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Theme;

/**
 * A code as the cells of a line. What is compared is what would be written, so that writing and reading again changes
 * nothing.
 */
final class CodeCells {

    private CodeCells() {
    }

    static Map<Column, String> of(Theme theme) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.THEME, text(theme.getId()));
        cells.put(Column.THEME_LABEL, text(theme.getLabel()));
        cells.put(Column.THEME_DEFINITION, text(theme.getDefinition()));
        cells.put(Column.THEME_COLOUR, text(theme.getColour()));
        cells.put(Column.AUDIENCE, theme.getPublic() == Public.TENANTS ? "locataire"
                : theme.getPublic() == Public.STAFF ? "collaborateur" : "tous");
        return cells;
    }

    static Map<Column, String> of(Code code) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.CODE, text(code.getId()));
        cells.put(Column.LABEL, text(code.getLabel()));
        cells.put(Column.PARENT, code.eContainer() instanceof Code parent ? parent.getId() : "");
        cells.put(Column.DEFINITION, text(code.getDefinition()));
        cells.put(Column.INCLUDE, text(code.getInclude()));
        cells.put(Column.EXCLUDE, text(code.getExclude()));
        cells.put(Column.EXAMPLE, text(code.getExample()));
        cells.put(Column.RULES, code.getRules().stream().map(Rule::getText).map(CodeCells::text)
                .collect(Collectors.joining(" || ")));
        cells.put(Column.SEVERITY, code.getDefaultSeverity() == 0 ? "" : String.valueOf(code.getDefaultSeverity()));
        cells.put(Column.IRRITANTS, String.join("|", code.getIrritantTypes()));
        cells.put(Column.COLOUR, text(code.getColour()));
        cells.put(Column.SHORTCUT, text(code.getShortcut()));
        cells.put(Column.SYNONYMS, text(code.getSynonyms()));
        cells.put(Column.DEPRECATED, code.isDeprecated() ? "oui" : "");
        cells.put(Column.REPLACED_BY, text(code.getReplacedBy()));
        return cells;
    }

    /** Corresponding entries by frame, several joined. */
    static Map<String, String> crosswalks(Code code) {
        Map<String, List<Crosswalk>> frames = code.getCrosswalks().stream()
                .collect(Collectors.groupingBy(Crosswalk::getFrame, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> cells = new TreeMap<>();
        frames.forEach((frame, found) -> cells.put(frame,
                found.stream().map(Crosswalk::getTarget).collect(Collectors.joining("|"))));
        return cells;
    }

    /** Cells are read without surrounding space, so none is written. */
    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
