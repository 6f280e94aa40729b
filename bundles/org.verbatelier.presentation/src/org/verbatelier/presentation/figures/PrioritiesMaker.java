package org.verbatelier.presentation.figures;

import java.util.List;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.table.PriorityTable;

/** Which irritants come first: how often times how badly. */
final class PrioritiesMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        PriorityTable table = context.figures().priorities(context.request().by(), context.filter());
        Sentences say = new Sentences(context);
        if (table.points().isEmpty()) {
            return table.suppressed() || table.base().n() == 0 || context.codings().marks().isEmpty()
                    ? ThemesMaker.nothing(context, table.suppressed(), table.base().n())
                    : Figure.empty(context.request(), say.title(), context.text("empty.negative"));
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name())
                .numbers("criticality").numbers("negative." + BaseKind.RESPONDENTS.name()).numbers("frequency")
                .numbers("interval").numbers("severity").words("quadrant");
        int base = table.base().n();
        for (PriorityTable.Point point : table.points()) {
            made.row(cells.name(point.code(), point.label(), point.trace()),
                    cells.decimal(point.criticality(), 3).looking(FigureTable.Look.STRONG),
                    cells.count(point.n(), point.trace()),
                    cells.share(point.n(), base, point.frequency(), point.trace()),
                    cells.interval(point.low(), point.high(), base),
                    point.severity() == 0 ? cells.missing() : cells.decimal(point.severity(), 2),
                    FigureTable.Cell.of(context.text("quadrant." + point.quadrant().name()))
                            .saying(context.text("quadrant." + point.quadrant().name() + ".tip")));
        }
        List<String> notes = List.of(
                say.note("criticality", context.typography().decimal(table.severityCut(), 1),
                        context.typography().percent(table.frequencyCut())),
                say.note(base < Cells.SMALL ? "small" : "wilson"));
        return new Figure(context.request(), say.title(), say.base(table.base()), notes, made.table(),
                context.charts().matrix(table).orElse(null), context.evidence(), null);
    }
}
