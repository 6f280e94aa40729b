package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.analysis.table.Benchmark;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** Own closed scores against those of a region, the nation or a consortium, whose members are never named. */
final class BenchmarkMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        List<ClosedScore> scores = ClosedScores.of(context.study());
        List<ClosedScore> own = scores.stream().filter(ClosedScores::isOwn).toList();
        List<ClosedScore> others = scores.stream().filter(score -> !ClosedScores.isOwn(score)).toList();
        if (own.isEmpty() || others.isEmpty()) {
            return Figure.empty(context.request(), say.title(), context.text("empty.benchmark"));
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("item").numbers("own").words("level").numbers("other")
                .numbers("gap").numbers("gap.bounds").words("position").words("wave");
        for (ClosedScore score : own) {
            rows(context, cells, made, score, others.stream().filter(other -> sameItem(score, other)).toList());
        }
        return new Figure(context.request(), say.title(), context.text("base.benchmark", own.size(), others.size()),
                List.of(say.note("newcombe"), say.note("benchmark")), made.table(), null, null, null);
    }

    private static boolean sameItem(ClosedScore one, ClosedScore other) {
        return one.label().strip().equalsIgnoreCase(other.label().strip());
    }

    private static void rows(FigureContext context, Cells cells, TableBuilder made, ClosedScore own,
            List<ClosedScore> others) {
        List<ClosedScore> members = others.stream().filter(other -> isMember(other)
                && other.wave().equals(own.wave())).toList();
        for (ClosedScore other : others) {
            if (!isMember(other)) {
                Benchmark benchmark = Benchmark.of(own, other);
                made.row(List.of(Cell.of(own.label()), percent(context, own), Cell.of(other.level()),
                        percent(context, other), cells.points(benchmark.difference()),
                        cells.bounds(benchmark.difference()), Cell.of(""), Cell.of(waves(own, other))));
            }
        }
        if (members.size() + 1 >= Benchmark.Position.LEAST_MEMBERS) {
            List<Double> all = new ArrayList<>(members.stream().map(ClosedScore::value).toList());
            all.add(own.value());
            Benchmark.Position position = Benchmark.Position.of(own.value(), all);
            made.row(List.of(Cell.of(own.label()), percent(context, own), Cell.of(context.text("level.group")),
                    cells.missing(), cells.missing(), cells.missing(),
                    Cell.of(context.text("position", position.quartile(), position.of())), Cell.of(own.wave())));
        }
    }

    private static Cell percent(FigureContext context, ClosedScore score) {
        return Cell.of(context.typography().percent(score.value()), score.value(), null);
    }

    private static String waves(ClosedScore own, ClosedScore other) {
        return own.wave().equals(other.wave()) || other.wave().isEmpty() ? own.wave()
                : own.wave() + " / " + other.wave();
    }

    /** A member of a consortium: counted for the position, never shown. */
    private static boolean isMember(ClosedScore score) {
        String level = score.level().toLowerCase(Locale.ROOT);
        return level.startsWith("membre") || level.startsWith("member");
    }
}
