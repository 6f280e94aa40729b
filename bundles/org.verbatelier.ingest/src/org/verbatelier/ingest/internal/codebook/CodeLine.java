package org.verbatelier.ingest.internal.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.verbatelier.ingest.codebook.RuleCheck;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Rule;

/** Reads one line of a codebook: a code with its rules and crosswalks. */
final class CodeLine {

    /** Leaves {@code + - ~ |}, which gold notation needs, and {@code : #}, which identifiers need. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+([._][\\p{L}\\p{N}]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern SEVERITY = Pattern.compile("[1-4]");
    private static final String LIST = "\\|";
    private static final List<String> YES = List.of("1", "x", "yes", "oui", "true", "vrai");

    private final Findings findings;
    private final RuleCheck ruleCheck;
    private final Locale locale;
    private List<String> header = List.of();
    private Map<Column, Integer> columns = Map.of();

    CodeLine(Findings findings, RuleCheck ruleCheck, Locale locale) {
        this.findings = findings;
        this.ruleCheck = ruleCheck;
        this.locale = locale;
    }

    void header(List<String> newHeader, Map<Column, Integer> newColumns) {
        header = newHeader;
        columns = newColumns;
    }

    Code read(Table.Row row) {
        Code code = CodebookFactory.eINSTANCE.createCode();
        code.setId(checked(row, Column.CODE, CODE, "badCode"));
        code.setLabel(cell(row, Column.LABEL));
        if (code.getLabel().isEmpty()) {
            problem(row, Column.LABEL, "labelNeeded", code.getId(), title(Column.LABEL));
        }
        code.setDefinition(cell(row, Column.DEFINITION));
        code.setInclude(cell(row, Column.INCLUDE));
        code.setExclude(cell(row, Column.EXCLUDE));
        code.setExample(cell(row, Column.EXAMPLE));
        code.setShortcut(cell(row, Column.SHORTCUT));
        code.setSynonyms(cell(row, Column.SYNONYMS));
        code.setReplacedBy(cell(row, Column.REPLACED_BY));
        code.setDeprecated(YES.contains(cell(row, Column.DEPRECATED).toLowerCase(Locale.ROOT)));
        code.setColour(colour(row, Column.COLOUR));
        if (!cell(row, Column.SEVERITY).isEmpty()
                && SEVERITY.matcher(checked(row, Column.SEVERITY, SEVERITY, "badSeverity")).matches()) {
            code.setDefaultSeverity(Integer.parseInt(cell(row, Column.SEVERITY)));
        }
        code.getIrritantTypes().addAll(list(cell(row, Column.IRRITANTS)));
        rules(row, code);
        crosswalks(row, code);
        return code;
    }

    private void rules(Table.Row row, Code code) {
        String cell = cell(row, Column.RULES);
        if (cell.isEmpty()) {
            return;
        }
        for (String text : RuleSplitter.split(cell)) {
            Rule rule = CodebookFactory.eINSTANCE.createRule();
            rule.setId(code.getId() + "#" + (code.getRules().size() + 1));
            rule.setText(text);
            code.getRules().add(rule);
            if (text.isEmpty()) {
                problem(row, Column.RULES, "emptyRule");
            } else {
                ruleCheck.problem(text, locale)
                        .ifPresent(problem -> problem(row, Column.RULES, "badRule", rule.getId(), problem));
            }
        }
    }

    private void crosswalks(Table.Row row, Code code) {
        for (int i = 0; i < header.size(); i++) {
            String frame = header.get(i);
            if (!frame.isEmpty() && Column.of(frame).isEmpty()) {
                for (String target : list(PlainCell.read(row.cell(i)))) {
                    Crosswalk crosswalk = CodebookFactory.eINSTANCE.createCrosswalk();
                    crosswalk.setFrame(frame);
                    crosswalk.setTarget(target);
                    code.getCrosswalks().add(crosswalk);
                }
            }
        }
    }

    /** Whose words the theme of a line applies to; empty when the line does not say. */
    Optional<Public> audience(Table.Row row) {
        String cell = cell(row, Column.AUDIENCE).toLowerCase(Locale.ROOT);
        return switch (cell) {
            case "" -> Optional.empty();
            case "tenant", "tenants", "locataire", "locataires" -> Optional.of(Public.TENANTS);
            case "staff", "collaborateur", "collaborateurs" -> Optional.of(Public.STAFF);
            case "everyone", "tous", "locataire|collaborateur", "collaborateur|locataire" ->
                Optional.of(Public.EVERYONE);
            default -> {
                problem(row, Column.AUDIENCE, "badAudience", cell);
                yield Optional.empty();
            }
        };
    }

    /** A colour, or nothing. */
    String colour(Table.Row row, Column column) {
        return cell(row, column).isEmpty() ? "" : checked(row, column, COLOUR, "badColour");
    }

    private String checked(Table.Row row, Column column, Pattern pattern, String key) {
        String cell = cell(row, column);
        if (!pattern.matcher(cell).matches()) {
            problem(row, column, key, cell);
        }
        return cell;
    }

    private void problem(Table.Row row, Column column, String key, Object... arguments) {
        findings.add(row.line(), columns.get(column), title(column), key, arguments);
    }

    private String title(Column column) {
        Integer at = columns.get(column);
        return at == null ? column.title() : header.get(at);
    }

    private String cell(Table.Row row, Column column) {
        Integer at = columns.get(column);
        return at == null ? "" : PlainCell.read(row.cell(at));
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(LIST)).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
