package org.verbatelier.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.index.BareIndexing;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.index.StudyIndex;
import org.verbatelier.index.VerbatimIndex;
import org.verbatelier.index.VerbatimIndexes;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Importer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Times import and indexing of a survey of twenty columns, from the file as it was received to a study that is safe on the
 * disk and can be searched, beside the least that the same data cost in the same run: bare FastCSV, which cuts the CSV
 * into cells and drops them, and bare Lucene, which indexes the same answers as they come (see {@link BareIndexing}).
 *
 * <p>The machine is noisy: each is run several times by turns, and the best time counts.
 */
public final class ImportBenchmark {

    /** Forms of table that are timed. */
    public enum Format {
        CSV, XLSX
    }

    private static final int WARM_UP_ROWS = 10_000;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int MOST_ROUNDS = 5;
    private static final int ROWS_IN_ALL = 250_000;

    private final List<Format> formats;
    private final long seed;
    private final Path folder;
    private final Consumer<String> progress;
    private boolean warm;

    /**
     * Prepares a benchmark.
     *
     * @param folder an empty folder; the caller deletes what is left in it
     * @param progress told what is being done
     */
    public ImportBenchmark(List<Format> formats, long seed, Path folder, Consumer<String> progress) {
        this.formats = List.copyOf(formats);
        this.seed = seed;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Times one size.
     *
     * @return figures by name; the unit ends the name: ms, mb, or none for counts and ratios
     */
    public Map<String, Double> run(int rows) throws Exception {
        if (!warm) {
            progress.accept("warm-up");
            measure(Math.min(rows, WARM_UP_ROWS), WARM_UP_ROUNDS);
            warm = true;
        }
        return measure(rows, Math.clamp(ROWS_IN_ALL / rows, 1, MOST_ROUNDS));
    }

    private Map<String, Double> measure(int rows, int rounds) throws Exception {
        Path work = Files.createDirectory(folder.resolve(rows + "-" + rounds));
        WideSurvey survey = new WideSurvey(seed);
        Path csv = work.resolve("survey.csv");
        Path xlsx = work.resolve("survey.xlsx");
        survey.writeCsv(csv, rows);
        if (formats.contains(Format.XLSX)) {
            survey.writeXlsx(xlsx, rows);
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("rows", (double) rows);
        figures.put("columns", (double) WideSurvey.HEADER.size());
        figures.put("rounds", (double) rounds);
        figures.put("heap_limit_mb", Runtime.getRuntime().maxMemory() / 1e6);
        for (int round = 0; round < rounds; round++) {
            progress.accept(rows + ": " + (round + 1) + "/" + rounds);
            least(figures, "bare_fastcsv_ms", Measure.once(() -> parse(csv)));
            for (Format format : formats) {
                ours(format, format == Format.CSV ? csv : xlsx, work, figures);
            }
            bareLucene(csv, work, figures);
        }
        ratios(rows, figures);
        Folders.delete(work);
        return figures;
    }

    private static void least(Map<String, Double> figures, String name, double milliseconds) {
        figures.merge(name, milliseconds, Math::min);
    }

    private static void most(Map<String, Double> figures, String name, double value) {
        figures.merge(name, value, Math::max);
    }

    /** Every cell is made a string, as any use of the file must do. */
    private static long parse(Path csv) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
            for (CsvRecord row : reader) {
                for (String cell : row.getFields()) {
                    characters += cell.length();
                }
            }
        }
        return characters;
    }

    /** Writing the texts down in a list is not counted. */
    private void bareLucene(Path csv, Path work, Map<String, Double> figures) throws Exception {
        List<String> texts = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
            reader.stream().skip(1).map(row -> row.getField(WideSurvey.HEADER.indexOf("verbatim")))
                    .filter(text -> !text.isEmpty()).forEach(texts::add);
        }
        for (BareIndexing kind : BareIndexing.values()) {
            Path target = Files.createDirectory(work.resolve("bare"));
            least(figures, "bare_lucene_" + kind.name().toLowerCase(Locale.ROOT) + "_ms",
                    Measure.once(() -> kind.index(target, texts)));
            Folders.delete(target);
        }
    }

    private static void ours(Format format, Path file, Path work, Map<String, Double> figures) throws Exception {
        String name = format.name().toLowerCase(Locale.ROOT);
        Path target = work.resolve("study-" + name);
        Path cache = work.resolve("index-" + name);
        figures.put(name + "_file_mb", Files.size(file) / 1e6);
        try (Study study = Study.create(target, new NewStudy("Mesure", "Mesurer", ""), Session.of("mesure"))) {
            double[] ms = new double[2];
            try (HeapWatch heap = new HeapWatch()) {
                ms[0] = Measure.once(() -> new Importer().run(study, List.of(file),
                        ImportOptions.detect(Locale.FRENCH), null));
                ms[1] = Measure.once(() -> StudyIndex.open(VerbatimIndexes.embedded(), study, cache, null).close());
                most(figures, name + "_heap_peak_mb", heap.peakInUse());
                most(figures, name + "_heap_peak_after_gc_mb", heap.peakAfterCollection());
            }
            if (ms[0] + ms[1] < figures.getOrDefault(name + "_total_ms", Double.MAX_VALUE)) {
                figures.put(name + "_import_ms", ms[0]);
                figures.put(name + "_index_ms", ms[1]);
                figures.put(name + "_total_ms", ms[0] + ms[1]);
            }
            figures.put(name + "_heap_held_mb", HeapWatch.held());
        }
        use(target, cache, name, figures);
        Folders.delete(target);
        Folders.delete(cache);
    }

    /** What becomes of the study: opened, searched, the import undone. */
    private static void use(Path target, Path cache, String name, Map<String, Double> figures) throws Exception {
        long start = System.nanoTime();
        try (Study study = Study.open(target, Session.of("mesure"))) {
            least(figures, name + "_open_ms", (System.nanoTime() - start) / 1e6);
            try (VerbatimIndex index = StudyIndex.open(VerbatimIndexes.embedded(), study, cache, null)) {
                least(figures, name + "_search_ms", Measure.once(() -> index.search(SearchRequest.of("ascenseur panne")
                        .withFacet("agence").withPage(0, 50).withContext(60))));
            }
            least(figures, name + "_undo_ms", Measure.once(study::undo));
        }
    }

    private void ratios(int rows, Map<String, Double> figures) {
        double fastCsv = figures.get("bare_fastcsv_ms");
        for (Format format : formats) {
            String name = format.name().toLowerCase(Locale.ROOT);
            double total = figures.get(name + "_total_ms");
            figures.put(name + "_rows_per_second", rows / total * 1000);
            for (BareIndexing kind : BareIndexing.values()) {
                String bare = kind.name().toLowerCase(Locale.ROOT);
                figures.put(name + "_ratio_to_fastcsv_and_" + bare,
                        total / (fastCsv + figures.get("bare_lucene_" + bare + "_ms")));
            }
        }
        figures.put("bare_fastcsv_rows_per_second", rows / fastCsv * 1000);
    }
}
