package org.verbatelier.chart.internal.factory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.analysis.table.IndicatorTable;
import org.verbatelier.analysis.table.ScoreTable;
import org.verbatelier.analysis.table.Scores;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.DivergingBars;
import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;

/** Charts of closed scores. */
public final class ScoreCharts {

    private static final int FINE = 10;

    private final FigureWords words;

    public ScoreCharts(FigureWords words) {
        this.words = words;
    }

    /** A bar for each score, the mean only in the note below them. */
    public Optional<Chart> distribution(Scores scores) {
        if (scores.suppressed() || scores.n() <= 0) {
            return Optional.empty();
        }
        Typography typography = words.typography();
        boolean small = scores.n() < FrequencyTable.SMALL_BASE;
        List<RankedBars.Bar> bars = scores.distribution().stream().map(count -> {
            double share = (double) count.n() / scores.n();
            return new RankedBars.Bar(score(count.value()),
                    Value.of(small ? count.n() : share, words.portion(count.n(), scores.n(), share, small), null));
        }).toList();
        double greatest = bars.stream().mapToDouble(bar -> bar.value().value()).max().orElse(0);
        String units = words.units(BaseKind.RESPONDENTS, scores.filter());
        Axis axis = Axis.holding(words.get(small ? "axis.count" : "axis.share", units),
                small ? Unit.COUNT : Unit.SHARE, 0, greatest, typography);
        String mean = Double.isNaN(scores.low()) ? typography.decimal(scores.mean(), 1)
                : words.get("interval", typography.decimal(scores.mean(), 1), typography.decimal(scores.low(), 1),
                        typography.decimal(scores.high(), 1));
        Caption caption = words.caption(
                words.get("distribution.title", FigureWords.label(words.variable(scores.variable()),
                        scores.variable())),
                words.base(scores.n(), BaseKind.RESPONDENTS, scores.filter()), words.small(small),
                words.get("distribution.note", mean, typography.decimal(scores.median(), 1)));
        return Optional.of(new RankedBars(caption, axis, bars));
    }

    private String score(double value) {
        return words.typography().decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    /** The mean of those who complain of a theme or code beside that of the others. */
    public Optional<Chart> scores(ScoreTable table) {
        if (table.scores().suppressed() || table.rows().isEmpty()) {
            return Optional.empty();
        }
        Scores.Scale scale = table.scores().scale();
        List<ScoreTable.Row> shown = table.rows().stream().filter(ScoreCharts::isShown).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Dumbbells.Pair> pairs = shown.stream()
                .map(row -> new Dumbbells.Pair(FigureWords.label(row.label(), row.code()),
                        mean(row.meanWith(), row.with(), row.trace()), mean(row.meanWithout(), row.without(), null),
                        Value.of(row.difference().value(), words.difference(row.difference()), null)))
                .toList();
        String hidden = table.rows().stream().filter(row -> !isShown(row))
                .map(row -> FigureWords.label(row.label(), row.code()))
                .collect(Collectors.joining(words.typography().separator()));
        double step = scale.most() - scale.least() >= FINE ? 2 : 1;
        Axis axis = Axis.of(words.get("scores.axis", FigureWords.label(words.variable(table.scores().variable()),
                table.scores().variable())), Unit.SCORE, scale.least(), step,
                (int) Math.round((scale.most() - scale.least()) / step), words.typography());
        Caption caption = words.caption(words.get("scores.title", words.rows(table.by())),
                words.base(table.scores().n(), BaseKind.RESPONDENTS, table.filter()), words.get("scores.note"),
                hidden.isEmpty() ? "" : words.get("scores.hidden", hidden));
        return Optional.of(new Dumbbells(caption, axis, words.get("scores.with"), words.get("scores.without"),
                words.get("scores.difference"), pairs));
    }

    private static boolean isShown(ScoreTable.Row row) {
        return !Double.isNaN(row.meanWith()) && !Double.isNaN(row.meanWithout()) && row.difference() != null
                && !Double.isNaN(row.difference().value());
    }

    private Value mean(double mean, int n, Trace trace) {
        return Value.of(mean, words.get("scores.mean", words.typography().decimal(mean, 1),
                words.typography().count(n)), trace);
    }

    /** Closed scores to the right, complaints on the same things to the left. */
    public Optional<Chart> indicators(IndicatorTable table) {
        if (table.suppressed() || table.pairs().isEmpty()) {
            return Optional.empty();
        }
        int base = table.base().n();
        boolean small = base < FrequencyTable.SMALL_BASE;
        List<DivergingBars.Row> rows = table.pairs().stream().map(pair -> {
            ClosedScore score = pair.score();
            Value complaints = pair.negative() < 0 || Double.isNaN(pair.share()) ? words.hidden()
                    : Value.of(pair.share(), words.portion(pair.negative(), base, pair.share(), small),
                            pair.traces().size() == 1 ? pair.traces().getFirst() : null);
            String printed = score.n() > 0
                    ? words.get("indicators.score", words.typography().percent(score.value()),
                            words.typography().count(score.n()))
                    : words.typography().percent(score.value());
            return new DivergingBars.Row(FigureWords.label(score.label(), score.label()), complaints,
                    Value.of(score.value(), printed, null));
        }).toList();
        double greatest = rows.stream().flatMap(row -> Stream.of(row.left(), row.right())).filter(Value::isShown)
                .mapToDouble(Value::value).max().orElse(1);
        Caption caption = words.caption(words.get("indicators.title"),
                words.base(base, table.base().kind(), table.filter()), words.get("indicators.note"));
        return Optional.of(new DivergingBars(caption, Axis.holding(words.get("indicators.axis"), Unit.SHARE, 0,
                greatest, words.typography()), words.get("indicators.words"), words.get("indicators.scores"), rows));
    }
}
