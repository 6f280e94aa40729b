package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Collected;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Weighted;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** What commands that print tables of figures share: what is counted, whose words, and how small groups are treated. */
abstract class FigureCommand extends StudyCommand {

    @Option(names = "--by", paramLabel = "theme|code", defaultValue = "theme", descriptionKey = "figures.by")
    private String by;

    @Option(names = "--base", paramLabel = "respondents|answers|passages", defaultValue = "respondents", descriptionKey = "figures.base")
    private String base;

    @Option(names = "--audience", paramLabel = "tenant|staff|all", defaultValue = "tenant", descriptionKey = "figures.audience")
    private String audience;

    @Option(names = "--collected", paramLabel = "survey|encounter|all", defaultValue = "all", descriptionKey = "figures.collected")
    private String collected;

    @Option(names = "--filter", paramLabel = "VAR=VALUE", descriptionKey = "filter")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--wave", paramLabel = "W", descriptionKey = "figures.wave")
    private List<String> waves = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "scheme")
    private String scheme;

    @Option(names = "--threshold", paramLabel = "N", descriptionKey = "figures.threshold")
    private Integer threshold;

    @Option(names = "--weights", paramLabel = "VAR", descriptionKey = "figures.weights")
    private String weights;

    @Option(names = "--margins", paramLabel = "FILE", descriptionKey = "figures.margins")
    private Path margins;

    protected FigureCommand(Console console) {
        super(console);
    }

    @Override
    protected final int run(OpenStudy open) {
        if (threshold != null && threshold < 1) {
            throw usage("usage.badValue", threshold, "--threshold");
        }
        Filters known = new Filters(open);
        EvidenceFilter filter = known.narrowed(EvidenceFilter.TENANTS.withAudience(audience())
                .withCollected(collected()).withScheme(scheme).withWaves(new HashSet<>(waves)), filters,
                name -> usage("usage.noVariable", name, known.names()));
        Figures figures = open.study().read(() -> Figures.of(open.study()));
        figures = figures.with(weights(figures.evidence(), filter, known));
        print(threshold == null ? figures : figures.with(new Disclosure(threshold)), filter, known);
        return ExitCode.DONE;
    }

    /** Makes the table and prints it. */
    protected abstract void print(Figures figures, EvidenceFilter filter, Filters known);

    protected final Grouping grouping() {
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "theme", "thème" -> Grouping.THEME;
            case "code" -> Grouping.CODE;
            default -> throw usage("usage.badValue", by, "--by");
        };
    }

    protected final BaseKind baseKind() {
        return switch (base.toLowerCase(Locale.ROOT)) {
            case "respondents", "repondants", "répondants" -> BaseKind.RESPONDENTS;
            case "answers", "reponses", "réponses" -> BaseKind.ANSWERS;
            case "passages" -> BaseKind.PASSAGES;
            default -> throw usage("usage.badValue", base, "--base");
        };
    }

    private Audience audience() {
        return Choices.isEveryone(audience) ? null
                : Choices.audience(audience).orElseThrow(() -> usage("usage.badValue", audience, "--audience"));
    }

    private Collected collected() {
        return switch (collected.toLowerCase(Locale.ROOT)) {
            case "survey", "enquete", "enquête" -> Collected.SURVEY;
            case "encounter", "encounters", "rencontre", "rencontres" -> Collected.ENCOUNTER;
            case "all", "tous", "tout" -> null;
            default -> throw usage("usage.badValue", collected, "--collected");
        };
    }

    private Weights weights(Evidence evidence, EvidenceFilter filter, Filters known) {
        Weights own = weights == null ? null
                : Weights.of(evidence,
                        known.variable(weights, name -> usage("usage.noVariable", name, known.names())));
        return margins == null ? own
                : new MarginsFile(console, margins).weights(evidence, filter, own);
    }

    /** Numbers of a weighted share; null without weights. */
    protected static Map<String, Object> weighted(Weighted share) {
        return share == null ? null
                : Json.object("share", share.share(), "low", share.low(), "high", share.high(), "effective",
                        share.effectiveSize());
    }

    /** A number for a file: null where there is none. */
    protected static Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** A count for a file: null where it is hidden. */
    protected static Integer count(int value) {
        return value < 0 ? null : value;
    }

    protected final String kind(BaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
