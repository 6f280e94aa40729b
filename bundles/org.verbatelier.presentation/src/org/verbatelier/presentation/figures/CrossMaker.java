package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Significance;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** Themes by the values of a variable, each tested alone. */
final class CrossMaker implements FigureMaker {

    private static final List<String> USUAL = List.of("qpv", "agence", "agency");

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        Optional<String> variable = variable(context);
        if (variable.isEmpty()) {
            return Figure.empty(context.request(), say.title(""), context.text("empty.variable"));
        }
        CrossTable table = context.figures().cross(context.request().by(), BaseKind.RESPONDENTS, context.filter(),
                variable.get());
        String title = say.title(name(variable.get()));
        if (table.rows().isEmpty()) {
            return ThemesMaker.nothing(context, table.base().n() < 0, table.base().n());
        }
        List<String> notes = notes(context, table);
        return new Figure(context.request().withVariable(variable.get()), title, say.base(table.base()), notes,
                table(context, table), context.charts().heat(table).orElse(null), context.evidence(), null);
    }

    /** The variable asked for, else the usual one. */
    static Optional<String> variable(FigureContext context) {
        List<String> names = context.choices().variables().stream().map(FigureChoices.Variable::name).toList();
        return names.contains(context.request().variable()) ? Optional.of(context.request().variable())
                : USUAL.stream().filter(names::contains).findFirst().or(() -> names.stream().findFirst());
    }

    static String name(String variable) {
        return variable.replace('_', ' ');
    }

    private static FigureTable table(FigureContext context, CrossTable table) {
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name());
        for (Column column : table.columns()) {
            made.column(head(context, column), headTip(context, column), true);
        }
        made.words("test").numbers("p").numbers("q").words("reading");
        for (CrossTable.Row row : table.rows()) {
            List<Cell> all = new ArrayList<>(List.of(cells.name(row.code(), row.label(), row.total().trace())));
            row.cells().forEach(cell -> all.add(cells.of(cell)));
            all.addAll(test(context, cells, row.test()));
            made.row(all);
        }
        return made.table();
    }

    static String head(FigureContext context, Column column) {
        String name = column.level() == Column.Level.TOTAL ? context.text("column.total")
                : column.level() == Column.Level.GROUP ? context.text("column.group", column.value()) : column.value();
        return column.suppressed() ? name : context.text("column.with.n", name, column.base());
    }

    static String headTip(FigureContext context, Column column) {
        return column.suppressed() ? context.text("cell.hidden.tip", context.threshold())
                : context.text("column.tip", column.base());
    }

    private static List<Cell> test(FigureContext context, Cells cells, Significance test) {
        if (test == null) {
            return List.of(cells.missing(), cells.missing(), cells.missing(), cells.missing());
        }
        Cell name = Cell.of(context.text("test." + test.test().name())).saying(context.text("test.tip",
                context.typography().decimal(test.statistic(), 2), test.df(),
                context.typography().decimal(test.leastExpected(), 1),
                context.typography().decimal(test.cramersV(), 2)));
        return List.of(name, cells.probability(test.p()), cells.probability(test.q()),
                Cell.of(context.text(test.toConfirm() ? "reading.toConfirm" : "reading.differs")));
    }

    static List<String> notes(FigureContext context, CrossTable table) {
        Sentences say = new Sentences(context);
        List<String> notes = new ArrayList<>(List.of(say.note("cross")));
        if (table.rows().stream().anyMatch(row -> row.test() != null
                && row.test().test() != Significance.Test.CHI_SQUARE)) {
            notes.add(say.note("fisher"));
        }
        notes.add(say.note("benjamini"));
        if (table.unknown() > 0) {
            notes.add(say.note("unknown", table.unknown(), name(table.variable())));
        }
        hidden(context, table, notes);
        return notes;
    }

    /** Says that something is hidden, and why, when something is. */
    static void hidden(FigureContext context, CrossTable table, List<String> notes) {
        if (table.columns().stream().anyMatch(Column::suppressed) || table.rows().stream()
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.suppressed()))) {
            notes.add(new Sentences(context).note("hidden", table.threshold()));
        }
    }
}
