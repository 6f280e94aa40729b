package org.verbatelier.cli.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.analysis.table.Scores;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Importer;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

/**
 * Times every table of figures on made-up evidence: a coded survey of sixty residences in three agencies, with waves,
 * days, scores and weights. Up to a hundred thousand answers it also times reading the evidence from a real study.
 */
public final class FiguresBenchmark {

    private static final int MOST_STUDY_ROWS = 100_000;
    private static final int MANY = 500_000;
    private static final int BATCH = 5_000;
    private static final EvidenceFilter TENANTS = EvidenceFilter.TENANTS;

    private final long seed;
    private final Scheme scheme;
    private final Consumer<String> progress;
    private final List<String> codes = new ArrayList<>();

    /**
     * Prepares a benchmark.
     *
     * @param scheme its codes are given
     */
    public FiguresBenchmark(long seed, Scheme scheme, Consumer<String> progress) {
        this.seed = seed;
        this.scheme = scheme;
        this.progress = progress;
        scheme.getThemes().forEach(theme -> theme.getCodes()
                .forEach(code -> codes.add(scheme.getId() + ":" + code.getId())));
    }

    /**
     * Times one size, with three codings an answer, two past half a million; figures by name, the unit ends the name.
     */
    public Map<String, Double> run(int rows) throws Exception {
        Map<String, Double> figures = new LinkedHashMap<>();
        int each = rows >= MANY ? 2 : 3;
        figures.put("rows", (double) rows);
        figures.put("codings", (double) rows * each);
        if (rows <= MOST_STUDY_ROWS) {
            figures.put("read_study_ms", readStudy(rows, each));
        }
        progress.accept("evidence " + rows);
        Evidence[] made = new Evidence[1];
        figures.put("build_evidence_ms", Measure.once(() -> made[0] = evidence(rows, each)));
        time(made[0], figures);
        figures.put("heap_mb", HeapWatch.held());
        return figures;
    }

    private void time(Evidence evidence, Map<String, Double> times) throws Exception {
        double[] ones = new Random(seed).doubles(evidence.respondents().size(), 0.5, 2).toArray();
        Figures figures = Figures.of(evidence).with(Weights.of("poids", ones));
        Map<String, Measure.Work> tables = new LinkedHashMap<>();
        tables.put("frequencies_themes", () -> figures.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS));
        tables.put("frequencies_codes", () -> figures.frequencies(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS));
        tables.put("frequencies_passages", () -> figures.frequencies(Grouping.CODE, BaseKind.PASSAGES, TENANTS));
        tables.put("cross_area", () -> figures.cross(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS, "qpv"));
        tables.put("cross_residences", () -> figures.cross(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS, "residence"));
        tables.put("cross_codes_residences", () -> figures.cross(Grouping.CODE, BaseKind.PASSAGES, TENANTS,
                "residence"));
        tables.put("waves", () -> figures.waves(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS));
        tables.put("rolling_quarters", () -> figures.periods(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS, 3, 1));
        tables.put("priorities", () -> figures.priorities(Grouping.CODE, TENANTS));
        tables.put("co_occurrences", () -> figures.coOccurrences(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS));
        tables.put("scores", () -> figures.scores(TENANTS, "note", Scores.Scale.TEN));
        tables.put("scores_by_code", () -> figures.scoresBy(Grouping.CODE, TENANTS, "note", Scores.Scale.TEN));
        tables.put("indicators", () -> figures.indicators(TENANTS, List.of(new ClosedScore("Délai", "", 0.533, 4_000,
                "2019", "", "", List.of("DEM.DELA", "DEM.SUIV")))));
        tables.put("before_after", () -> figures.beforeAfter(Grouping.CODE, TENANTS.withWaves(Set.of("2022")),
                TENANTS.withWaves(Set.of("2023")), "residence", Set.of("Résidence 01", "Résidence 02")));
        tables.put("one_residence", () -> figures.frequencies(Grouping.CODE, BaseKind.RESPONDENTS,
                TENANTS.withValue("residence", "Résidence 01")));
        double slowest = 0;
        for (Map.Entry<String, Measure.Work> table : tables.entrySet()) {
            progress.accept(table.getKey());
            // what a person waits for the first time they ask, on code that is not yet warm
            double took = Measure.once(table.getValue());
            slowest = Math.max(slowest, took);
            times.put(table.getKey() + "_ms", took);
        }
        times.put("slowest_table_ms", slowest);
    }

    private Evidence evidence(int rows, int each) {
        Random random = new Random(seed);
        Evidence.Builder builder = Evidence.builder();
        builder.variable(new VariableEntry("residence", VariableRole.RESIDENCE));
        builder.variable(new VariableEntry("agence", VariableRole.AGENCY));
        builder.variable(new VariableEntry("qpv", VariableRole.QPV));
        builder.variable(new VariableEntry("note", VariableRole.SCORE));
        LocalDate first = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < rows; i++) {
            int residence = random.nextInt(60);
            Map<String, String> values = Map.of("residence", String.format(Locale.ROOT, "Résidence %02d", residence),
                    "agence", List.of("Nord", "Centre", "Sud").get(residence % 3), "qpv",
                    residence % 2 == 0 ? "oui" : "non", "note", String.valueOf(random.nextInt(11)));
            LocalDate day = first.plusDays(random.nextInt(4 * 365));
            int respondent = builder.respondent(new Evidence.Respondent("R" + i,
                    random.nextInt(10) == 0 ? Audience.STAFF : Audience.TENANT, "s", String.valueOf(day.getYear()),
                    false, day, values::get));
            int text = builder.text(respondent, "R" + i, true);
            for (int j = 0; j < each; j++) {
                Valence valence = Valence.values()[random.nextInt(4)];
                int start = 10 * random.nextInt(3);
                builder.mark(new Evidence.Mark(text, start, start + 10, code(random), valence,
                        valence == Valence.NEGATIVE ? 1 + random.nextInt(4) : 0));
            }
        }
        return builder.build();
    }

    /** Some codes are frequent, most are rare. */
    private String code(Random random) {
        return codes.get(Math.min(codes.size() - 1, (int) (codes.size() * Math.pow(random.nextDouble(), 2))));
    }

    private double readStudy(int rows, int each) throws Exception {
        progress.accept("study " + rows);
        Path folder = Files.createTempDirectory("verbatelier-bench");
        try {
            Path survey = folder.resolve("survey.csv");
            new CorpusGenerator(seed).write(survey, rows);
            try (Study study = Study.create(folder.resolve("study"), new NewStudy("Mesure", "Mesurer", ""),
                    Session.of("mesure"))) {
                new Importer().run(study, List.of(survey), ImportOptions.detect(Locale.FRENCH), null);
                study.apply(new Edits(study).add(scheme));
                code(study, each);
                return Measure.once(() -> study.read(() -> StudyEvidence.of(study)));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void code(Study study, int each) {
        Random random = new Random(seed);
        List<Edits.Application> batch = new ArrayList<>();
        for (VerbatimEntry entry : study.corpus().entries()) {
            for (int i = 0; i < each && !entry.text().isBlank(); i++) {
                batch.add(new Edits.Application(entry.id(), null, code(random), Valence.NEGATIVE,
                        1 + random.nextInt(4), Edits.MANUAL));
            }
            if (batch.size() >= BATCH) {
                new Edits(study).code(batch).ifPresent(study::apply);
                batch.clear();
            }
        }
        new Edits(study).code(batch).ifPresent(study::apply);
    }
}
