package org.verbatelier.ingest.internal.codebook;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.verbatelier.ingest.codebook.CodebookException;
import org.verbatelier.ingest.codebook.CodebookUpdate;
import org.verbatelier.ingest.codebook.RuleCheck;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.LexiconEntry;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** Builds a scheme from the lines of a codebook table, and notes everything that is wrong on the way. */
public final class CodebookParser {

    private final Path file;
    private final SchemeDescription description;
    private final CodebookMessages messages;
    private final Findings findings;
    private final CodeLine codeLine;

    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final Map<Code, Table.Row> refining = new LinkedHashMap<>();
    private Map<Column, Integer> columns = Map.of();
    private List<String> frames = List.of();

    public CodebookParser(Path file, SchemeDescription description, RuleCheck ruleCheck, Locale locale) {
        this.file = file;
        this.description = description;
        this.messages = new CodebookMessages(locale);
        this.findings = new Findings(file, messages);
        this.codeLine = new CodeLine(findings, ruleCheck, locale);
    }

    /** The error of a file that cannot be read at all. */
    public static CodebookException unreadable(Path file, IOException cause, Locale locale) {
        String reason = cause instanceof NoSuchFileException ? new CodebookMessages(locale).get("noFile")
                : cause.toString();
        return new CodebookException(new CodebookMessages(locale).get("unreadable", file, reason), file, List.of());
    }

    /** Reads a whole table; throws {@link CodebookException} when anything in it is wrong. */
    public Scheme parse(byte[] bytes) {
        Table table = Table.parse(bytes);
        if (table.rows().isEmpty() || table.rows().size() == 1 && table.damagedLine() == 0) {
            throw new CodebookException(messages.get("empty", file), file, List.of());
        }
        if (table.damagedLine() > 0) {
            findings.add(table.damagedLine(), -1, "", "damaged", table.damagedLine());
        }
        List<String> header = table.rows().getFirst().cells();
        columns = columns(table.rows().getFirst());
        findings.raise();
        codeLine.header(header, columns);
        frames = header.stream().filter(name -> !name.isEmpty() && Column.of(name).isEmpty()).toList();
        table.rows().stream().skip(1).forEach(row -> read(row, header.size()));
        refining.forEach(this::nest);
        findings.raise();
        return scheme();
    }

    private Map<Column, Integer> columns(Table.Row header) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            Optional<Column> column = Column.of(name);
            boolean twice = column.isPresent() ? found.putIfAbsent(column.get(), i) != null
                    : !name.isEmpty() && !names.add(name);
            if (twice) {
                findings.add(header.line(), i, name, "doubleHeader", name);
            }
        }
        for (Column needed : List.of(Column.CODE, Column.LABEL)) {
            if (!found.containsKey(needed)) {
                findings.add(header.line(), -1, "", "missingColumn", needed.title(),
                        String.join(", ", header.cells()));
            }
        }
        return found;
    }

    private void read(Table.Row row, int width) {
        if (row.cells().size() > width) {
            findings.add(row.line(), -1, "", "tooManyCells", row.cells().size(), width);
            return;
        }
        if (cell(row, Column.CODE).isEmpty() && cell(row, Column.LABEL).isEmpty()
                && !cell(row, Column.THEME).isEmpty()) {
            theme(row, cell(row, Column.THEME));
            return;
        }
        Code code = codeLine.read(row);
        Long earlier = lines.putIfAbsent(code.getId(), row.line());
        if (earlier != null) {
            findings.add(row.line(), columns.get(Column.CODE), Column.CODE.title(), "duplicateCode", code.getId(),
                    earlier);
            return;
        }
        codes.put(code.getId(), code);
        if (cell(row, Column.PARENT).isEmpty()) {
            theme(row, code).getCodes().add(code);
        } else {
            refining.put(code, row);
        }
    }

    private void nest(Code code, Table.Row row) {
        Code parent = codes.get(cell(row, Column.PARENT));
        if (parent == null) {
            findings.add(row.line(), columns.get(Column.PARENT), Column.PARENT.title(), "unknownParent",
                    cell(row, Column.PARENT), code.getId());
        } else if (parent == code || isInside(parent, code)) {
            findings.add(row.line(), columns.get(Column.PARENT), Column.PARENT.title(), "wrapsItself", code.getId());
        } else {
            parent.getCodes().add(code);
        }
    }

    private static boolean isInside(Code inner, Code outer) {
        for (var container = inner.eContainer(); container != null; container = container.eContainer()) {
            if (container == outer) {
                return true;
            }
        }
        return false;
    }

    private Theme theme(Table.Row row, Code code) {
        String given = cell(row, Column.THEME);
        int dot = code.getId().indexOf('.');
        return theme(row, !given.isEmpty() ? given : dot > 0 ? code.getId().substring(0, dot) : code.getId());
    }

    private Theme theme(Table.Row row, String id) {
        Theme theme = themes.computeIfAbsent(id, this::newTheme);
        String label = cell(row, Column.THEME_LABEL);
        if (!label.isEmpty() && theme.getLabel().equals(id)) {
            theme.setLabel(label);
        }
        codeLine.audience(row).ifPresent(theme::setPublic);
        if (!cell(row, Column.THEME_DEFINITION).isEmpty()) {
            theme.setDefinition(cell(row, Column.THEME_DEFINITION));
        }
        if (!cell(row, Column.THEME_COLOUR).isEmpty()) {
            theme.setColour(codeLine.colour(row, Column.THEME_COLOUR));
        }
        return theme;
    }

    private Theme newTheme(String id) {
        Theme theme = CodebookFactory.eINSTANCE.createTheme();
        theme.setId(id);
        theme.setLabel(id);
        SchemeDescription.ThemeStyle style = description.themes().get(id);
        theme.setPublic(style == null ? Public.EVERYONE : style.audience());
        theme.setColour(style == null ? "" : style.colour());
        return theme;
    }

    private String cell(Table.Row row, Column column) {
        Integer at = columns.get(column);
        return at == null ? "" : PlainCell.read(row.cell(at));
    }

    /** What a table would change in a scheme; throws {@link CodebookException} when anything in it is wrong. */
    public CodebookUpdate compare(byte[] bytes, Scheme present) {
        Scheme told = parse(bytes);
        return new Comparison(present, columns.keySet(), frames, lines).with(told);
    }

    private Scheme scheme() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId(description.id());
        scheme.setVersion(description.version());
        scheme.setLabel(description.label());
        scheme.setAuthor(description.author());
        scheme.setLicence(description.licence());
        scheme.setLocale(description.locale());
        scheme.getThemes().addAll(themes.values());
        new TreeMap<>(description.lexicon()).forEach((token, replacement) -> {
            LexiconEntry entry = CodebookFactory.eINSTANCE.createLexiconEntry();
            entry.setToken(token);
            entry.setReplacement(replacement);
            scheme.getLexicon().add(entry);
        });
        return scheme;
    }
}
