package org.verbatelier.cli.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.verbatelier.autocode.RuleBook;
import org.verbatelier.autocode.RuleSuggester;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.index.BareIndexing;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.index.StudyIndex;
import org.verbatelier.index.VerbatimIndex;
import org.verbatelier.index.VerbatimIndexes;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Importer;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Valence;

/**
 * Times the product on a generated survey, beside what the same texts cost in bare Lucene in the same run: the machine is
 * noisy, the ratio says more than the seconds.
 */
public final class Benchmark {

    private static final int WARM_UP_ROWS = 10_000;
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 5;
    private static final int CODINGS = 300;
    private static final List<String> QUERIES = List.of("ascenseur", "chauffage panne", "\"boîtes aux lettres\"",
            "moisi*",
            "interphone OU badge", "\"porte hall\"~3", "halls -sales", "humid* ~5 chambre", "jamais",
            "gardien* propreté");

    private final int rows;
    private final long seed;
    private final Scheme scheme;
    private final Consumer<String> progress;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    /**
     * Prepares a benchmark.
     *
     * @param rows respondents of the survey, at least 1
     * @param scheme the scheme whose rules are timed; it is added to the study
     * @param progress told what is being done
     */
    public Benchmark(int rows, long seed, Scheme scheme, Consumer<String> progress) {
        this.rows = rows;
        this.seed = seed;
        this.scheme = scheme;
        this.progress = progress;
    }

    /**
     * Runs everything in a temporary folder, which is deleted.
     *
     * @return figures by name; the unit ends the name: ms, s, mb, or none for counts and ratios
     */
    public Map<String, Double> run() throws Exception {
        Path folder = Files.createTempDirectory("verbatelier-bench");
        try {
            warmUp(folder);
            Path survey = folder.resolve("survey.csv");
            new CorpusGenerator(seed).write(survey, rows);
            figures.put("rows", (double) rows);
            figures.put("file_mb", Files.size(survey) / 1e6);
            importAndIndex(folder, survey);
            Path last = folder.resolve("study-" + (ROUNDS - 1));
            reopen(last);
            work(last, folder.resolve("index-" + (ROUNDS - 1)));
            return figures;
        } finally {
            Folders.delete(folder);
        }
    }

    private void warmUp(Path folder) throws Exception {
        progress.accept("warm-up");
        Path small = folder.resolve("small.csv");
        new CorpusGenerator(seed + 1).write(small, Math.min(rows, WARM_UP_ROWS));
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            List<String> texts = importOnce(folder.resolve("warm-" + i), folder.resolve("warm-index-" + i), small)
                    .texts();
            for (BareIndexing bare : BareIndexing.values()) {
                bare.index(Files.createDirectories(folder.resolve("warm-bare-" + bare + i)), texts);
            }
        }
    }

    private void importAndIndex(Path folder, Path survey) throws Exception {
        double ours = Double.MAX_VALUE;
        Map<BareIndexing, Double> bare = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            progress.accept("import " + (round + 1) + "/" + ROUNDS);
            Imported imported = importOnce(folder.resolve("study-" + round), folder.resolve("index-" + round), survey);
            ours = Math.min(ours, imported.milliseconds());
            for (BareIndexing kind : BareIndexing.values()) {
                Path target = Files.createDirectories(folder.resolve("bare-" + kind + round));
                bare.merge(kind, Measure.once(() -> kind.index(target, imported.texts())), Math::min);
            }
        }
        figures.put("import_and_index_ms", ours);
        figures.put("bare_lucene_two_fields_ms", bare.get(BareIndexing.TWO_FIELDS));
        figures.put("bare_lucene_one_field_ms", bare.get(BareIndexing.ONE_FIELD));
        figures.put("speed_ratio_to_bare_two_fields", bare.get(BareIndexing.TWO_FIELDS) / ours);
        figures.put("speed_ratio_to_bare_one_field", bare.get(BareIndexing.ONE_FIELD) / ours);
        figures.put("answers_per_second", rows / (ours / 1000));
    }

    /** What an import into a new study brought, and how long import and index took; creating the study is not counted. */
    private record Imported(List<String> texts, double milliseconds) {}

    private static Imported importOnce(Path folder, Path indexFolder, Path survey) throws Exception {
        try (Study study = Study.create(folder, new NewStudy("Mesure", "Mesurer", ""), Session.of("mesure"))) {
            double milliseconds = Measure.once(() -> {
                new Importer().run(study, List.of(survey), ImportOptions.detect(Locale.FRENCH), null);
                StudyIndex.open(VerbatimIndexes.embedded(), study, indexFolder, null).close();
            });
            return new Imported(study.corpus().entries().stream().map(VerbatimEntry::text).toList(), milliseconds);
        }
    }

    private void reopen(Path folder) throws Exception {
        progress.accept("open");
        Study[] study = new Study[1];
        figures.put("open_ms", Measure.once(() -> study[0] = Study.open(folder, Session.of("mesure"))));
        figures.put("heap_after_opening_mb", HeapWatch.held());
        study[0].close();
    }

    private void work(Path folder, Path indexFolder) throws Exception {
        try (Study study = Study.open(folder, Session.of("mesure"));
                VerbatimIndex index = StudyIndex.open(VerbatimIndexes.embedded(), study, indexFolder, null)) {
            study.apply(new Edits(study).add(scheme));
            search(index);
            rules(study, index);
            code(study);
            figures.put("save_ms", Measure.once(study::save));
        }
    }

    private void search(VerbatimIndex index) throws Exception {
        progress.accept("search");
        Iterator<String> endless = Stream.iterate(0, i -> i + 1).map(i -> QUERIES.get(i % QUERIES.size())).iterator();
        int[] page = new int[1];
        Measure measure = Measure.of(QUERIES.size() * 30, () -> index.search(SearchRequest.of(endless.next())
                .withStem(page[0] % 3 == 0).withFacet("agence").withPage(page[0]++ % 4 * 50, 50).withContext(60)));
        figures.put("search_page_p50_ms", measure.percentile(50));
        figures.put("search_page_p95_ms", measure.percentile(95));
    }

    private void rules(Study study, VerbatimIndex index) throws Exception {
        progress.accept("rules");
        RuleBook book = RuleBook.of(scheme);
        figures.put("rules", (double) book.rules().size());
        figures.put("all_rules_ms", Measure.once(
                () -> new RuleSuggester(book).run(study.corpus().entries(), index, null).suggestions()));
    }

    /** A coding counts as visible once the views that the window paints from show it. */
    private void code(Study study) throws Exception {
        progress.accept("coding");
        List<VerbatimEntry> entries = study.corpus().entries().stream().filter(e -> !e.text().isEmpty()).toList();
        String code = new CodeId(scheme.getId(), scheme.getThemes().getFirst().getCodes().getFirst().getId())
                .toString();
        Edits edits = new Edits(study);
        Iterator<VerbatimEntry> next = Stream.iterate(0, i -> i + 1)
                .map(i -> entries.get((int) ((long) i * entries.size() / CODINGS) % entries.size())).iterator();
        Measure measure = Measure.of(Math.min(CODINGS, entries.size()), () -> {
            VerbatimEntry entry = next.next();
            study.apply(edits.code(List.of(
                    new Edits.Application(entry.id(), null, code, Valence.NEGATIVE, 2, Edits.MANUAL))).orElseThrow());
            return List.of(study.codings().of(entry.id()).size(), study.codings().count(code));
        });
        figures.put("coding_p50_ms", measure.percentile(50));
        figures.put("coding_p95_ms", measure.percentile(95));
    }
}
