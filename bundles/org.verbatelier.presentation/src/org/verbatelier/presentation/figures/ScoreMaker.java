package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.table.ScoreTable;
import org.verbatelier.analysis.table.Scores;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** How those score who complain of a theme, beside those who do not. */
final class ScoreMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        List<String> scores = context.choices().scores();
        if (scores.isEmpty()) {
            return Figure.empty(context.request(), say.title(""), context.text("empty.score"));
        }
        String variable = scores.contains(context.request().variable()) ? context.request().variable()
                : scores.getFirst();
        Scores.Scale scale = scale(context, variable);
        ScoreTable table = context.figures().scoresBy(context.request().by(), context.filter(), variable, scale);
        String title = say.title(CrossMaker.name(variable));
        if (table.scores().suppressed() || table.scores().n() <= 0) {
            return ThemesMaker.nothing(context, table.scores().suppressed(), 0);
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name())
                .numbers("with.n").numbers("mean.with").numbers("mean.without").numbers("difference")
                .numbers("difference.bounds").numbers("impact");
        for (ScoreTable.Row row : table.rows()) {
            boolean bounded = row.difference() != null && row.difference().bounded();
            made.row(cells.name(row.code(), row.label(), row.trace()),
                    cells.count(row.with(), row.trace() == null ? null
                            : row.trace().withValence(Valence.NEGATIVE)),
                    cells.decimal(row.meanWith(), 2), cells.decimal(row.meanWithout(), 2),
                    row.difference() == null ? cells.missing() : cells.signed(row.difference().value(), 2),
                    !bounded ? cells.missing()
                            : Cell.of(context.text("cell.bounds",
                                    Cells.signed(context, row.difference().low(), 2),
                                    Cells.signed(context, row.difference().high(), 2)), row.difference().low(), null),
                    cells.signed(row.impact(), 3));
        }
        List<String> notes = new ArrayList<>(List.of(summary(context, table.scores()), distribution(context,
                table.scores()), say.note("score")));
        if (context.study().header().isNps() && !Double.isNaN(table.scores().netPromoterScore())) {
            notes.add(say.note("nps", Cells.signed(context, table.scores().netPromoterScore(), 1)));
        }
        return new Figure(context.request().withVariable(variable), title,
                say.base("RESPONDENTS", table.scores().n()), notes, made.table(),
                context.charts().scores(table).or(() -> context.charts().distribution(table.scores())).orElse(null),
                context.evidence(), null);
    }

    /** From 1 to 4 when no score is beyond, else from 0 to 10. */
    static Scores.Scale scale(FigureContext context, String variable) {
        double most = context.codings().respondents().stream().map(person -> person.value(variable).strip())
                .filter(value -> value.matches("\\d{1,2}([.,]\\d+)?"))
                .mapToDouble(value -> Double.parseDouble(value.replace(',', '.'))).max().orElse(10);
        return most <= 4 ? Scores.Scale.FOUR : Scores.Scale.TEN;
    }

    private static String summary(FigureContext context, Scores scores) {
        var type = context.typography();
        return context.text("note.mean", type.decimal(scores.mean(), 2), type.decimal(scores.low(), 2),
                type.decimal(scores.high(), 2), type.decimal(scores.median(), 1), scores.satisfied(), scores.n(),
                type.decimal(scores.scale().satisfiedFrom(), 0), type.decimal(scores.scale().most(), 0));
    }

    /** A mean is never shown without what it hides. */
    private static String distribution(FigureContext context, Scores scores) {
        List<String> parts = scores.distribution().stream()
                .map(count -> context.text("cell.count", context.typography().decimal(count.value(),
                        count.value() == Math.rint(count.value()) ? 0 : 1), count.n()))
                .toList();
        return context.text("note.distribution", String.join(context.typography().separator(), parts));
    }
}
