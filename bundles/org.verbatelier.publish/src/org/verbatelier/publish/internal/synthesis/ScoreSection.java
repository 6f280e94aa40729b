package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.table.IndicatorTable;
import org.verbatelier.analysis.table.ScoreTable;
import org.verbatelier.analysis.table.Scores;
import org.verbatelier.chart.Charts;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.benchmark.ClosedScores;
import org.verbatelier.publish.internal.subject.Drawn;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** Closed scores beside the words: how people scored, what goes with low scores, and results known as a whole. */
final class ScoreSection {

    private static final int THEMES = 6;

    private final Subject subject;
    private final Voice voice;
    private final Charts charts;

    private ScoreSection(Subject subject) {
        this.subject = subject;
        this.voice = Voice.shared(subject.options().locale());
        this.charts = new Charts(subject.options().locale());
    }

    static List<Block> of(Subject subject) {
        ScoreSection section = new ScoreSection(subject);
        List<Block> inside = new ArrayList<>(section.scores());
        inside.addAll(section.indicators());
        if (inside.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("scores")));
        blocks.addAll(inside);
        return blocks;
    }

    private List<Block> scores() {
        String variable = subject.variable(VariableRole.SCORE);
        if (variable == null) {
            return List.of();
        }
        Scores scores = subject.figures().scores(subject.filter(), variable, Scores.Scale.TEN);
        if (scores.suppressed() || scores.n() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, subject.say("scores.own")));
        boolean small = scores.n() < 30;
        String satisfied = small
                ? subject.say("portion.small", voice.typography().count(scores.satisfied()),
                        voice.typography().count(scores.n()))
                : subject.say("portion", voice.typography().count(scores.satisfied()),
                        voice.typography().percent(scores.satisfaction()));
        blocks.add(Paragraph.of(subject.say("scores.text", subject.people(scores.n()),
                voice.typography().decimal(scores.mean(), 1), voice.typography().decimal(scores.low(), 1),
                voice.typography().decimal(scores.high(), 1), voice.typography().decimal(scores.median(), 0),
                satisfied, voice.typography().decimal(scores.scale().satisfiedFrom(), 0))));
        if (subject.study().header().isNps() && !Double.isNaN(scores.netPromoterScore())) {
            blocks.add(Paragraph.of(subject.say("scores.nps",
                    voice.typography().decimal(scores.netPromoterScore(), 1).replace('-', '\u2212'))));
        }
        blocks.addAll(Drawn.of(charts.distribution(scores)));
        blocks.addAll(themes(variable));
        return blocks;
    }

    /** Scores of those who complain of a theme beside those who do not. */
    private List<Block> themes(String variable) {
        ScoreTable table = subject.figures().scoresBy(Grouping.THEME, subject.filter(), variable, Scores.Scale.TEN);
        Grid grid = new Grid(voice).words("column.theme", 8).numbers("scores.with", 4).numbers("scores.without", 4)
                .numbers("scores.difference", 7).words("reference", 3);
        table.rows().stream().filter(row -> !Double.isNaN(row.meanWith()) && !Double.isNaN(row.meanWithout()))
                .limit(THEMES).forEach(row -> grid.row(subject.label(row.label()),
                        subject.say("scores.mean", voice.typography().decimal(row.meanWith(), 1),
                                voice.typography().count(row.with())),
                        subject.say("scores.mean", voice.typography().decimal(row.meanWithout(), 1),
                                voice.typography().count(row.without())),
                        row.difference().bounded() ? subject.say("scores.gap", signed(row.difference().value()),
                                signed(row.difference().low()), signed(row.difference().high()))
                                : signed(row.difference().value()),
                        subject.traces().of(row.trace(), subject.label(row.label()))));
        return grid.isEmpty() ? List.of()
                : List.of(grid.table(subject.say("scores.caption"), subject.say("scores.note")));
    }

    private String signed(double value) {
        String number = voice.typography().decimal(value, 1).replace('-', '\u2212');
        return value > 0 ? "+" + number : number;
    }

    /** Results of which only the whole is known, beside the words on the same subjects. */
    private List<Block> indicators() {
        ClosedScores closed = ClosedScores.of(subject.study(), subject.evidence());
        if (closed.own().isEmpty()) {
            return List.of();
        }
        IndicatorTable table = subject.figures().indicators(subject.filter(), closed.own());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, subject.say("indicators")));
        blocks.add(Paragraph.of(subject.say("indicators.text")));
        Locale locale = subject.options().locale();
        Grid grid = new Grid(voice).words("indicators.item", 8).numbers("indicators.value", 4)
                .words("indicators.interval", 5).words("indicators.source", 6).numbers("indicators.words", 5);
        for (IndicatorTable.Pair pair : table.pairs()) {
            grid.row(subject.label(pair.score().label()), voice.typography().percent(pair.score().value()),
                    pair.interval() == null ? subject.say("indicators.noN")
                            : voice.typography().interval(pair.interval().low(), pair.interval().high()),
                    closed.origin(pair.score(), voice), pair.negative() < 0 || pair.traces().isEmpty() ? "–"
                            : subject.portion(pair.negative()));
        }
        blocks.addAll(Drawn.of(new Charts(locale).indicators(table)));
        blocks.add(grid.table(subject.say("indicators.caption"), subject.say("indicators.note")));
        blocks.addAll(closed.benchmarks(subject, voice));
        return blocks;
    }
}
