package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.analysis.table.IndicatorTable;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** Closed scores of which only the aggregate is known, beside what people say of the same things. */
final class IndicatorsMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        List<ClosedScore> scores = ClosedScores.of(context.study()).stream().filter(ClosedScores::isOwn).toList();
        if (scores.isEmpty()) {
            return Figure.empty(context.request(), say.title(), context.text("empty.indicators"));
        }
        EvidenceFilter filter = context.filter();
        IndicatorTable table = context.figures().indicators(filter, scores);
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("item").numbers("satisfied").numbers("interval")
                .numbers("answers").words("wave").words("source").numbers("complaints").numbers("complaints.share");
        for (IndicatorTable.Pair pair : table.pairs()) {
            ClosedScore score = pair.score();
            Behind behind = behind(context, pair);
            made.row(List.of(
                    Cell.of(score.label()).saying(score.wording().isEmpty() ? ""
                            : context.typography()
                                    .quoted(score.wording())),
                    Cell.of(context.typography().percent(score.value()), score.value(), null)
                            .looking(FigureTable.Look.STRONG),
                    pair.interval() == null ? Cell.of(context.text("cell.noSize")).looking(FigureTable.Look.DIMMED)
                            : Cell.of(context.typography().interval(pair.interval().low(), pair.interval().high()),
                                    pair.interval().low(), null),
                    score.n() == 0 ? cells.missing() : cells.count(score.n(), null), Cell.of(score.wave()),
                    Cell.of(score.source()),
                    pair.negative() < 0 ? cells.hidden(false)
                            : Cell.of(context.typography().count(pair.negative()), pair.negative(), behind),
                    pair.negative() < 0 ? cells.hidden(false)
                            : Cell.of(table.base().n() < Cells.SMALL
                                    ? context.text("cell.of", pair.negative(), table.base().n())
                                    : context.typography().percent(pair.share()), pair.share(), behind)));
        }
        return new Figure(context.request(), say.title(),
                context.text("base.indicators", scores.size()) + " " + say.base(table.base()),
                List.of(say.note("indicators"), say.note("wilson")), made.table(),
                context.charts().indicators(table).orElse(null), context.evidence(), null);
    }

    private static Behind behind(FigureContext context, IndicatorTable.Pair pair) {
        return pair.negative() <= 0 ? null : title -> {
            List<PassageList.Place> places = new ArrayList<>();
            pair.traces().forEach(trace -> PassageList.of("", context.evidence(), trace.marks(context.evidence()))
                    .places().stream().filter(place -> !places.contains(place)).forEach(places::add));
            return PassageList.of(title, places);
        };
    }
}
