package org.verbatelier.publish.internal.benchmark;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.analysis.table.IndicatorTable;
import org.verbatelier.chart.Charts;
import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Drawn;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * The restitution of a shared survey. The individual one gives an organisation its scores, its gaps and its quartile; the
 * regional one holds aggregates only: no words of anybody, no residence, no member by name.
 */
public final class BenchmarkDocument {

    private static final int THEMES = 10;

    private final Subject subject;
    private final Voice voice;
    private final ClosedScores closed;
    private final List<Block> blocks = new ArrayList<>();

    private BenchmarkDocument(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(BenchmarkDocument.class);
        this.closed = ClosedScores.of(subject.study(), subject.evidence());
    }

    /** For the organisation alone. */
    public static Composition individual(Study study, SynthesisOptions options) {
        return new BenchmarkDocument(Subject.of(study, options)).compose(false);
    }

    /** For all members of the consortium: aggregates only. */
    public static Composition regional(Study study, SynthesisOptions options) {
        return new BenchmarkDocument(Subject.of(study, options)).compose(true);
    }

    private Composition compose(boolean regional) {
        List<String> warnings = new ArrayList<>();
        blocks.add(new Heading(1, voice.say("scores")));
        blocks.add(Paragraph.of(voice.say(regional ? "scores.regional" : "scores.text")));
        if (closed.own().isEmpty() && closed.others().isEmpty()) {
            blocks.add(new Notice(voice.say("none"), voice.say("none.text")));
            warnings.add(voice.say("none.text"));
        } else if (regional) {
            regionalScores();
        } else {
            ownScores();
        }
        themes(regional);
        blocks.add(new Heading(1, voice.say("caution")));
        blocks.add(Paragraph.of(voice.say("caution.text")));
        if (!regional) {
            blocks.addAll(subject.traces().index());
        }
        return new Composition(new Document(subject.metadata(voice.say(regional ? "title.regional" : "title"),
                Layout.REPORT, List.of(voice.say("keyword"))), blocks), warnings);
    }

    private void ownScores() {
        IndicatorTable table = subject.figures().indicators(subject.filter(), closed.own());
        blocks.addAll(Drawn.of(new Charts(subject.options().locale()).indicators(table)));
        Grid grid = new Grid(voice).words("column.item", 7).words("column.wording", 9).numbers("column.value", 3)
                .words("column.interval", 5).words("column.source", 6);
        table.pairs().forEach(pair -> grid.row(voice.label(pair.score().label()), voice.label(pair.score().wording()),
                voice.typography().percent(pair.score().value()),
                pair.interval() == null ? voice.say("noInterval")
                        : voice.typography().interval(pair.interval().low(), pair.interval().high()),
                closed.origin(pair.score(), voice)));
        blocks.add(grid.table(voice.say("scores.caption"), voice.say("scores.note")));
        List<Block> benchmarks = closed.benchmarks(subject, voice);
        blocks.addAll(benchmarks.isEmpty() ? List.of(Paragraph.of(voice.say("alone"))) : benchmarks);
    }

    /** Scores of the region and the nation, and the span of the members without a name. */
    private void regionalScores() {
        Grid grid = new Grid(voice).words("column.item", 7).words("column.level", 5).numbers("column.value", 3)
                .words("column.source", 6);
        closed.others().forEach(score -> grid.row(voice.label(score.label()), voice.label(score.level()),
                voice.typography().percent(score.value()), closed.origin(score, voice)));
        if (!grid.isEmpty()) {
            blocks.add(grid.table(voice.say("scores.caption"), voice.say("scores.note")));
        }
        Grid spans = new Grid(voice).words("column.item", 7).numbers("column.members", 3).numbers("column.least", 3)
                .numbers("column.middle", 3).numbers("column.most", 3);
        closed.members().stream().map(ClosedScore::label).distinct().forEach(item -> {
            double[] values = closed.members().stream().filter(score -> score.label().equals(item))
                    .mapToDouble(ClosedScore::value).sorted().toArray();
            if (values.length >= 4) {
                int middle = values.length / 2;
                double median = values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
                spans.row(voice.label(item), voice.typography().count(values.length),
                        voice.typography().percent(values[values.length / 4]), voice.typography().percent(median),
                        voice.typography().percent(values[(values.length * 3) / 4]));
            }
        });
        if (!spans.isEmpty()) {
            blocks.add(spans.table(voice.say("spans.caption"), voice.say("spans.note")));
        }
    }

    /** What is said by theme, over all. */
    private void themes(boolean regional) {
        if (subject.themes().rows().isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, voice.say("themes")));
        blocks.add(Paragraph.of(voice.say(regional ? "themes.regional" : "themes.text",
                subject.people(subject.base()))));
        blocks.addAll(Drawn.of(new Charts(subject.options().locale()).ranked(subject.themes())));
        Grid grid = new Grid(voice).words("column.theme", 8).numbers("column.said", 5).numbers("column.minus", 3)
                .numbers("column.plus", 3);
        if (!regional) {
            grid.words("reference", 4);
        }
        for (FrequencyRow row : subject.themes().rows().stream().limit(THEMES).toList()) {
            List<String> cells = new ArrayList<>(List.of(voice.label(row.label()), subject.portion(row.n()),
                    subject.told(row.negative()), subject.told(row.positive())));
            if (!regional) {
                cells.add(subject.traces().of(row.trace(), voice.label(row.label())));
            }
            grid.row(cells);
        }
        blocks.add(grid.table(subject.say("themes.table", subject.people(subject.base())), ""));
    }
}
