package org.verbatelier.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.Condition;
import org.verbatelier.presentation.Criterion;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.Mark;

/** Names of columns and conditions in the user's language. */
public final class GridLabels {

    private GridLabels() {
    }

    /** The head of a column. */
    public static String of(GridColumn column) {
        return switch (column) {
            case GridColumn.State state -> Messages.get("column.state");
            case GridColumn.Identifier identifier -> Messages.get("column.identifier");
            case GridColumn.Text text -> Messages.get("column.text");
            case GridColumn.Chips chips -> Messages.get("column.chips");
            case GridColumn.Attribute attribute -> Labels.ofVariable(attribute.name());
            case GridColumn.Code code -> CodeId.parse(code.code()).code();
        };
    }

    /** What a column is in a list of columns. */
    public static String full(GridColumn column, Study study) {
        return column instanceof GridColumn.Code code ? code(code.code(), study) : of(column);
    }

    /** What a column is and what its head can do. */
    static String explained(GridColumn column, Study study) {
        String what = switch (column) {
            case GridColumn.Code code -> code(code.code(), study);
            case GridColumn.Text text -> Messages.get("grid.tip.text");
            case GridColumn.Chips chips -> Messages.get("grid.tip.chips");
            default -> of(column);
        };
        return Messages.get("grid.tip", what.replace("&", "&&"));
    }

    /** A code or a theme with its label. */
    private static String code(String codeOrTheme, Study study) {
        String label = study.codes().find(codeOrTheme).map(Code::getLabel).orElseGet(() -> theme(codeOrTheme, study));
        String bare = CodeId.parse(codeOrTheme).code();
        return label == null || label.isBlank() ? bare : bare + " \u2013 " + label;
    }

    private static String theme(String qualified, Study study) {
        CodeId id = CodeId.parse(qualified);
        return study.codes().scheme(id.scheme()).stream().flatMap(scheme -> scheme.getThemes().stream())
                .filter(theme -> theme.getId().equals(id.code())).map(Theme::getLabel).findFirst().orElse("");
    }

    /** What a cell of a code column says, in words. */
    static String ofCell(GridColumn.Code column, List<Mark> marks, Study study) {
        return marks.isEmpty() ? Messages.get("grid.cell.none", code(column.code(), study))
                : marks.stream().map(mark -> Labels.of(mark, study)).collect(Collectors.joining("\n"));
    }

    /** The kind of a criterion. */
    public static String kind(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words words -> Messages.get("criterion.words");
            case Criterion.Coded coded -> Messages.get("criterion.coded");
            case Criterion.State state -> Messages.get("criterion.state");
            case Criterion.Value value -> Labels.ofVariable(value.variable());
            case Criterion.Coder coder -> Messages.get("criterion.coder");
            case Criterion.Suggested suggested -> Messages.get("criterion.suggested");
            case Criterion.Length length -> Messages.get("criterion.length");
            case Criterion.CodedOn when -> Messages.get("criterion.codedOn");
            case Criterion.Flagged flagged -> Messages.get("criterion.flagged");
            case Criterion.Noted noted -> Messages.get("criterion.flagged");
            case Criterion.Among among -> Messages.get("criterion.among");
        };
    }

    /** What a criterion asks of its kind. */
    public static String value(Criterion criterion, Study study) {
        return switch (criterion) {
            case Criterion.Words words -> Messages.get(words.exact() ? "criterion.words.exact" : "criterion.words.any",
                    words.text());
            case Criterion.Coded coded -> code(coded.code(), study);
            case Criterion.State state -> state.states().stream().sorted().map(Labels::of)
                    .collect(Collectors.joining(or()));
            case Criterion.Value value -> value.inOrder().stream()
                    .map(each -> each.isEmpty() ? Messages.get("criterion.value.empty") : each)
                    .collect(Collectors.joining(or()));
            case Criterion.Coder coder -> coder.name();
            case Criterion.Suggested suggested -> suggested.rule() == null ? Messages.get("criterion.suggested.any")
                    : suggested.rule();
            case Criterion.Length length -> length(length);
            case Criterion.CodedOn when -> days(when);
            case Criterion.Flagged flagged -> Labels.of(flagged.kind());
            case Criterion.Noted noted -> Messages.get("criterion.noted");
            case Criterion.Among among -> Messages.get("criterion.among.count", among.verbatims().size());
        };
    }

    private static String or() {
        return " " + Messages.get("criterion.or") + " ";
    }

    private static String length(Criterion.Length length) {
        return length.to() == Integer.MAX_VALUE ? Messages.get("criterion.length.from", length.from())
                : length.from() <= 0 ? Messages.get("criterion.length.to", length.to())
                        : Messages.get("criterion.length.between", length.from(), length.to());
    }

    private static String days(Criterion.CodedOn when) {
        return when.to() == null ? LocalDate.now().equals(when.from()) ? Messages.get("criterion.codedOn.today")
                : Messages.get("criterion.codedOn.from", day(when.from()))
                : when.from() == null ? Messages.get("criterion.codedOn.to", day(when.to()))
                        : Messages.get("criterion.codedOn.between", day(when.from()), day(when.to()));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    /** A criterion on its own. */
    public static String of(Criterion criterion, Study study) {
        return switch (criterion) {
            case Criterion.Flagged flagged -> value(criterion, study);
            case Criterion.Noted noted -> value(criterion, study);
            default -> Messages.get("criterion", kind(criterion), value(criterion, study));
        };
    }

    /** A condition on its own. */
    public static String of(Condition condition, Study study) {
        String label = of(condition.criterion(), study);
        return condition.without() ? Messages.get("criterion.without", label) : label;
    }
}
