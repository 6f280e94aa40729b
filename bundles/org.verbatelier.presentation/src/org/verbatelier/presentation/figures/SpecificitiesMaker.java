package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** What a group speaks of more, or less, than its size would let one expect. */
final class SpecificitiesMaker implements FigureMaker {

    private static final double NOTABLE = 2;
    private static final double STRONG = 3;
    private static final double LEAST = 1;

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        Optional<String> variable = CrossMaker.variable(context);
        if (variable.isEmpty()) {
            return Figure.empty(context.request(), say.title(""), context.text("empty.variable"));
        }
        // over passages, as words are counted over a corpus
        CrossTable table = context.figures().cross(context.request().by(), BaseKind.PASSAGES, context.filter(),
                variable.get());
        String title = say.title(CrossMaker.name(variable.get()));
        if (table.rows().isEmpty()) {
            return ThemesMaker.nothing(context, table.base().n() < 0, table.base().n());
        }
        List<CrossTable.Standout> found = table.specific(LEAST);
        if (found.isEmpty()) {
            return Figure.empty(context.request(), title, context.text("empty.specific"));
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("which").words("row." + context.request().by().name())
                .numbers("specificity").words("specific").numbers("n.PASSAGES").numbers("of.group");
        for (CrossTable.Standout one : found) {
            double strength = one.cell().specificity();
            Behind behind = context.behind(one.cell().trace());
            String reading = Math.abs(strength) >= STRONG ? "strong"
                    : Math.abs(strength) >= NOTABLE ? "notable" : "weak";
            made.row(FigureTable.Cell.of(one.column().value(), behind),
                    cells.name(one.row().code(), one.row().label(), one.cell().trace()),
                    new FigureTable.Cell(Cells.signed(context, strength, 2), strength,
                            Math.abs(strength) < NOTABLE ? Look.PLAIN : strength > 0 ? Look.HIGHER : Look.LOWER,
                            behind, ""),
                    FigureTable.Cell.of(context.text("specific." + reading + (strength > 0 ? ".more" : ".less"))),
                    cells.count(one.cell().n(), one.cell().trace()), cells.count(one.cell().base(), null));
        }
        List<String> notes = new ArrayList<>(List.of(say.note("specific")));
        CrossMaker.hidden(context, table, notes);
        return new Figure(context.request().withVariable(variable.get()), title, say.base(table.base()), notes,
                made.table(), null, context.evidence(), null);
    }
}
