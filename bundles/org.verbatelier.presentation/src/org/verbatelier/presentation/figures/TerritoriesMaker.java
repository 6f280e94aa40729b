package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Kind;

/** Themes by residence within its agency, one row a place; groups too small to be shown are hidden with what gives them away. */
final class TerritoriesMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        Optional<String> variable = place(context);
        if (variable.isEmpty()) {
            return Figure.empty(context.request(), say.title(), context.text("empty.places"));
        }
        CrossTable table = context.figures().cross(context.request().by(), BaseKind.RESPONDENTS, context.filter(),
                variable.get());
        if (table.rows().isEmpty()) {
            return ThemesMaker.nothing(context, table.base().n() < 0, table.base().n());
        }
        List<String> notes = new ArrayList<>(List.of(say.note("places")));
        CrossMaker.hidden(context, table, notes);
        return new Figure(context.request(), say.title(), say.base(table.base()), notes, table(context, table),
                context.charts().heat(table).orElse(null), context.evidence(), null);
    }

    private static Optional<String> place(FigureContext context) {
        List<String> offered = context.choices().variables().stream().map(FigureChoices.Variable::name).toList();
        return context.study().read(() -> {
            for (VariableRole role : List.of(VariableRole.RESIDENCE, VariableRole.AGENCY)) {
                Optional<String> name = context.study().corpus().variables().stream()
                        .filter(variable -> variable.getRole() == role).map(Variable::getName)
                        .filter(offered::contains).findFirst();
                if (name.isPresent()) {
                    return name;
                }
            }
            return Optional.empty();
        });
    }

    private static FigureTable table(FigureContext context, CrossTable table) {
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("place").numbers("n.RESPONDENTS");
        for (CrossTable.Row row : table.rows()) {
            made.column(row.code(), row.label(), true);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            List<Cell> all = new ArrayList<>();
            all.add(Cell.of(column.level() == Column.Level.TOTAL ? context.text("column.total") : column.value()));
            all.add(column.suppressed() ? cells.hidden(false)
                    : Cell.of(context.typography().count(column.base()), column.base(), null));
            for (CrossTable.Row row : table.rows()) {
                all.add(cells.of(row.cells().get(i)));
            }
            boolean nested = table.within() != null;
            made.row(column.level() == Column.Level.VALUE ? Kind.PLAIN : Kind.TOTAL,
                    column.level() == Column.Level.VALUE && nested ? 1 : 0, all);
        }
        return made.table();
    }
}
