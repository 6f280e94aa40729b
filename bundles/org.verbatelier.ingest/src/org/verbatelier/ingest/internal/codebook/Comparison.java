package org.verbatelier.ingest.internal.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.ingest.codebook.CodebookUpdate;
import org.verbatelier.ingest.codebook.CodebookUpdate.Entry;
import org.verbatelier.ingest.codebook.CodebookUpdate.Field;
import org.verbatelier.ingest.codebook.CodebookUpdate.Kind;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.CodebookPackage.Literals;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** Compares the scheme of a study with a table, cell by cell, and gives a copy of it what the table says. */
public final class Comparison {

    private static final Map<Column, EAttribute> ATTRIBUTES = new EnumMap<>(Map.ofEntries(
            Map.entry(Column.LABEL, Literals.CODE__LABEL), Map.entry(Column.DEFINITION, Literals.CODE__DEFINITION),
            Map.entry(Column.INCLUDE, Literals.CODE__INCLUDE), Map.entry(Column.EXCLUDE, Literals.CODE__EXCLUDE),
            Map.entry(Column.EXAMPLE, Literals.CODE__EXAMPLE),
            Map.entry(Column.SEVERITY, Literals.CODE__DEFAULT_SEVERITY),
            Map.entry(Column.COLOUR, Literals.CODE__COLOUR), Map.entry(Column.SHORTCUT, Literals.CODE__SHORTCUT),
            Map.entry(Column.SYNONYMS, Literals.CODE__SYNONYMS),
            Map.entry(Column.DEPRECATED, Literals.CODE__DEPRECATED),
            Map.entry(Column.REPLACED_BY, Literals.CODE__REPLACED_BY)));
    private static final Map<Column, EAttribute> THEME_ATTRIBUTES = new EnumMap<>(
            Map.of(Column.THEME_LABEL, Literals.THEME__LABEL, Column.THEME_DEFINITION, Literals.THEME__DEFINITION,
                    Column.THEME_COLOUR, Literals.THEME__COLOUR, Column.AUDIENCE, Literals.THEME__PUBLIC));

    private final Scheme wanted;
    private final Collection<Column> columns;
    private final Collection<String> frames;
    private final Map<String, Long> lines;
    private final Map<String, Theme> themes = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param present the scheme of the study; not changed
     * @param columns what the table tells
     * @param frames the frames of crosswalks that it tells
     * @param lines the line of each code
     */
    Comparison(Scheme present, Collection<Column> columns, Collection<String> frames, Map<String, Long> lines) {
        this.wanted = EcoreUtil.copy(present);
        this.columns = columns;
        this.frames = frames;
        this.lines = lines;
        for (Theme theme : wanted.getThemes()) {
            themes.put(theme.getId(), theme);
            collect(theme.getCodes());
        }
    }

    private void collect(List<Code> found) {
        for (Code code : found) {
            codes.put(code.getId(), code);
            collect(code.getCodes());
        }
    }

    CodebookUpdate with(Scheme table) {
        table.getThemes().forEach(this::theme);
        for (Theme theme : table.getThemes()) {
            theme.getCodes().forEach(code -> code(code, theme));
        }
        for (Theme theme : wanted.getThemes()) {
            missing(theme.getCodes());
        }
        return new CodebookUpdate(wanted, entries);
    }

    private void theme(Theme theme) {
        Theme there = themes.get(theme.getId());
        if (there == null) {
            // a theme that the table names only because codes must lie somewhere
            if (!columns.contains(Column.THEME)
                    && theme.getCodes().stream().allMatch(c -> codes.containsKey(c.getId()))) {
                return;
            }
            there = EcoreUtil.copy(theme);
            there.getCodes().clear();
            wanted.getThemes().add(there);
            themes.put(theme.getId(), there);
            entries.add(new Entry(Kind.NEW_THEME, theme.getId(), theme.getLabel(), 0, List.of()));
            return;
        }
        List<Field> fields = new ArrayList<>();
        Map<Column, String> before = CodeCells.of(there);
        Map<Column, String> after = CodeCells.of(theme);
        for (Map.Entry<Column, EAttribute> attribute : THEME_ATTRIBUTES.entrySet()) {
            String told = after.get(attribute.getKey());
            boolean guessed = attribute.getKey() == Column.THEME_LABEL && told.equals(theme.getId());
            // a theme has many lines: one that says nothing of it does not blank it
            if (columns.contains(attribute.getKey()) && !told.isEmpty() && !guessed) {
                compare(attribute.getKey(), before, after, there, theme, attribute.getValue(), fields);
            }
        }
        if (!fields.isEmpty()) {
            entries.add(new Entry(Kind.CHANGED_THEME, theme.getId(), theme.getLabel(), 0, fields));
        }
    }

    private static void compare(Column column, Map<Column, String> before, Map<Column, String> after, EObject there,
            EObject told, EAttribute attribute, List<Field> fields) {
        if (!before.get(column).equals(after.get(column))) {
            fields.add(new Field(column.written(), before.get(column), after.get(column)));
            if (after.get(column).isEmpty()) {
                there.eUnset(attribute);
            } else {
                there.eSet(attribute, told.eGet(attribute));
            }
        }
    }

    private void code(Code code, EObject parent) {
        met.add(code.getId());
        Code there = codes.get(code.getId());
        if (there == null) {
            Code added = EcoreUtil.copy(code);
            added.getCodes().clear();
            siblings(parent).add(added);
            codes.put(code.getId(), added);
            freeKey(added);
            entries.add(new Entry(Kind.NEW, code.getId(), code.getLabel(), lines.getOrDefault(code.getId(), 0L),
                    List.of()));
        } else {
            change(there, code, parent);
        }
        code.getCodes().forEach(finer -> code(finer, code));
    }

    private void change(Code there, Code code, EObject parent) {
        List<Field> fields = new ArrayList<>();
        Map<Column, String> before = CodeCells.of(there);
        Map<Column, String> after = CodeCells.of(code);
        place(there, parent, fields);
        for (Column column : Column.values()) {
            if (columns.contains(column) && ATTRIBUTES.containsKey(column)) {
                compare(column, before, after, there, code, ATTRIBUTES.get(column), fields);
            }
        }
        if (columns.contains(Column.RULES) && !before.get(Column.RULES).equals(after.get(Column.RULES))) {
            fields.add(new Field(Column.RULES.written(), before.get(Column.RULES), after.get(Column.RULES)));
            giveRules(there, code);
        }
        if (columns.contains(Column.IRRITANTS) && !before.get(Column.IRRITANTS).equals(after.get(Column.IRRITANTS))) {
            fields.add(new Field(Column.IRRITANTS.written(), before.get(Column.IRRITANTS),
                    after.get(Column.IRRITANTS)));
            there.getIrritantTypes().clear();
            there.getIrritantTypes().addAll(code.getIrritantTypes());
        }
        crosswalks(there, code, fields);
        freeKey(there);
        if (!fields.isEmpty()) {
            entries.add(new Entry(Kind.CHANGED, code.getId(), code.getLabel(), lines.getOrDefault(code.getId(), 0L),
                    fields));
        }
    }

    private void place(Code there, EObject parent, List<Field> fields) {
        boolean told = columns.contains(Column.THEME)
                && (columns.contains(Column.PARENT) || there.eContainer() instanceof Theme)
                || parent instanceof Code;
        String before = idOf(there.eContainer());
        String after = idOf(parent);
        boolean alike = before.equals(after) && parent instanceof Code == there.eContainer() instanceof Code;
        if (told && !alike) {
            fields.add(new Field((parent instanceof Code ? Column.PARENT : Column.THEME).written(), before, after));
            siblings(parent).add(there);
        }
    }

    private static String idOf(EObject node) {
        return node instanceof Code code ? code.getId() : ((Theme) node).getId();
    }

    private List<Code> siblings(EObject parent) {
        return parent instanceof Code code ? codes.get(code.getId()).getCodes()
                : themes.get(((Theme) parent).getId()).getCodes();
    }

    /** A rule whose words stay keeps its identifier, which accepted suggestions name as their origin. */
    private static void giveRules(Code there, Code code) {
        List<Rule> old = new ArrayList<>(there.getRules());
        Set<String> taken = new HashSet<>(old.stream().map(Rule::getId).toList());
        there.getRules().clear();
        for (Rule rule : code.getRules()) {
            Rule kept = old.stream().filter(o -> rule.getText().equals(o.getText() == null ? "" : o.getText().strip()))
                    .findFirst().orElse(null);
            if (kept == null) {
                kept = CodebookFactory.eINSTANCE.createRule();
                kept.setText(rule.getText());
                int number = 1;
                while (!taken.add(code.getId() + "#" + number)) {
                    number++;
                }
                kept.setId(code.getId() + "#" + number);
            }
            old.remove(kept);
            there.getRules().add(kept);
        }
    }

    private void crosswalks(Code there, Code code, List<Field> fields) {
        Map<String, String> before = CodeCells.crosswalks(there);
        Map<String, String> after = CodeCells.crosswalks(code);
        for (String frame : frames) {
            String old = before.getOrDefault(frame, "");
            String told = after.getOrDefault(frame, "");
            if (!old.equals(told)) {
                fields.add(new Field(frame, old, told));
                there.getCrosswalks().removeIf(crosswalk -> crosswalk.getFrame().equals(frame));
                for (Crosswalk crosswalk : code.getCrosswalks()) {
                    if (crosswalk.getFrame().equals(frame)) {
                        there.getCrosswalks().add(EcoreUtil.copy(crosswalk));
                    }
                }
            }
        }
    }

    /** A key belongs to one code. */
    private void freeKey(Code code) {
        String key = code.getShortcut();
        if (key != null && !key.isEmpty() && columns.contains(Column.SHORTCUT)) {
            codes.values().stream().filter(other -> other != code && key.equalsIgnoreCase(other.getShortcut())
                    && !met.contains(other.getId())).forEach(other -> other.setShortcut(null));
        }
    }

    private void missing(List<Code> left) {
        for (Code code : left) {
            if (!met.contains(code.getId()) && !code.isDeprecated()) {
                entries.add(new Entry(Kind.MISSING, code.getId(), code.getLabel(), 0, List.of()));
            }
            missing(code.getCodes());
        }
    }
}
