package org.verbatelier.presentation.figures;

import java.util.List;

import org.verbatelier.analysis.table.CoOccurrenceTable;

/** What the same people speak of together. */
final class PairsMaker implements FigureMaker {

    private static final int MOST = 500;

    @Override
    public Figure make(FigureContext context) {
        CoOccurrenceTable table = context.figures().coOccurrences(context.request().by(), context.request().base(),
                context.filter());
        Sentences say = new Sentences(context);
        if (table.links().isEmpty()) {
            return table.suppressed() || table.nodes().isEmpty()
                    ? ThemesMaker.nothing(context, table.suppressed(), table.base().n())
                    : Figure.empty(context.request(), say.title(), context.text("empty.pairs"));
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name()).words("with")
                .numbers("together").numbers("expected").numbers("jaccard").numbers("residual")
                .numbers("specificity");
        for (CoOccurrenceTable.Link link : table.links().stream().limit(MOST).toList()) {
            CoOccurrenceTable.Node one = table.nodes().get(link.one());
            CoOccurrenceTable.Node other = table.nodes().get(link.other());
            Behind both = Together.behind(context, table, one, other);
            made.row(FigureTable.Cell.of(cells.name(one.code(), one.label(), null).text(), both),
                    FigureTable.Cell.of(cells.name(other.code(), other.label(), null).text(), both),
                    FigureTable.Cell.of(context.typography().count(link.n()), link.n(), both),
                    cells.decimal(link.expected(), 1), cells.decimal(link.jaccard(), 2),
                    cells.signed(link.residual(), 2), cells.signed(link.specificity(), 2));
        }
        List<String> notes = List.of(say.note("pairs"));
        return new Figure(context.request(), say.title(), say.base(table.base()), notes, made.table(),
                context.charts().network(table).orElse(null), context.evidence(), null);
    }
}
