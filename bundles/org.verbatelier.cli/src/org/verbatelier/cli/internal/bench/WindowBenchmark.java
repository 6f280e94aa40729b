package org.verbatelier.cli.internal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Importer;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Valence;

/**
 * Times the window: makes studies with two codings an answer, starts the workbench on them in a process and with user folders
 * of its own, and reads the figures that it leaves.
 */
public final class WindowBenchmark {

    private static final String CODER = "mesure";
    private static final String LAUNCHER = "org.verbatelier.launch.Launcher";
    private static final String FIGURES = "figures.tsv";
    private static final String TRANSCRIPT = "transcript";
    private static final int BATCH = 5_000;

    private final long seed;
    private final Scheme scheme;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * Prepares a benchmark.
     *
     * @param scheme its codes are applied
     * @param folder an empty folder; the caller deletes what is left in it
     * @param progress told what is being done
     */
    public WindowBenchmark(long seed, Scheme scheme, Path folder, Consumer<String> progress) {
        this.seed = seed;
        this.scheme = scheme;
        this.folder = folder;
        this.progress = progress;
    }

    /** Whether there is a display to open a window on. */
    public static boolean hasDisplay() {
        return !System.getProperty("os.name").equals("Linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> System.getenv(name) != null
                        && !System.getenv(name).isEmpty());
    }

    /**
     * Runs.
     *
     * @return for each size figures by name; the unit ends the name. The reader's are those of a transcript, whose size is its
     *         words
     */
    public Map<Integer, Map<String, Double>> run(List<Integer> sizes) throws Exception {
        for (int size : sizes) {
            progress.accept(size + "");
            make(folder.resolve(String.valueOf(size)), size);
        }
        progress.accept(TRANSCRIPT);
        new Transcript(seed).make(folder.resolve(TRANSCRIPT), scheme, CODER);
        progress.accept("window");
        int code = window();
        Path figures = folder.resolve(FIGURES);
        if (!Files.exists(figures)) {
            throw new IOException("the window left no figures (exit code " + code + ")");
        }
        Map<Integer, Map<String, Double>> all = new LinkedHashMap<>();
        for (String line : Files.readAllLines(figures)) {
            String[] parts = line.split("\t");
            all.computeIfAbsent(Integer.valueOf(parts[0]), size -> new LinkedHashMap<>()).put(parts[1],
                    Double.valueOf(parts[2]));
        }
        return all;
    }

    private void make(Path target, int rows) throws Exception {
        Path survey = folder.resolve("survey.csv");
        new CorpusGenerator(seed).write(survey, rows);
        try (Study study = Study.create(target, new NewStudy("Mesure", "Mesurer", ""), Session.of(CODER))) {
            new Importer().run(study, List.of(survey), ImportOptions.detect(Locale.FRENCH), null);
            study.apply(new Edits(study).add(scheme));
            code(study);
        }
        Files.delete(survey);
    }

    /** One coding on the whole of an answer, one on some of its words. */
    private void code(Study study) {
        Random random = new Random(seed);
        List<String> codes = study.codes().all(scheme.getId()).stream().map(study.codes()::qualified)
                .collect(Collectors.toCollection(ArrayList::new));
        // the last one is what the benchmark applies itself
        codes.removeLast();
        List<Edits.Application> batch = new ArrayList<>();
        for (VerbatimEntry entry : study.corpus().entries()) {
            if (!entry.text().isBlank()) {
                add(batch, entry, null, codes, random);
                add(batch, entry, words(entry.text(), random), codes, random);
            }
            if (batch.size() >= BATCH) {
                new Edits(study).code(batch).ifPresent(study::apply);
                batch.clear();
            }
        }
        new Edits(study).code(batch).ifPresent(study::apply);
    }

    /** Some words that follow one another. */
    private static Span words(String text, Random random) {
        int from = text.lastIndexOf(' ', random.nextInt(text.length())) + 1;
        int to = text.indexOf(' ', Math.min(text.length(), from + 1 + random.nextInt(40)));
        return new Span(from, to < 0 ? text.length() : to);
    }

    private static void add(List<Edits.Application> batch, VerbatimEntry entry, Span span, List<String> codes,
            Random random) {
        Valence valence = Valence.values()[random.nextInt(Valence.values().length)];
        batch.add(new Edits.Application(entry.id(), span, codes.get(random.nextInt(codes.size())), valence,
                valence == Valence.NEGATIVE ? 1 + random.nextInt(4) : 0, Edits.MANUAL));
    }

    private int window() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (System.getProperty("os.name").startsWith("Mac")) {
            command.add("-XstartOnFirstThread");
        }
        command.addAll(List.of(LAUNCHER, "--benchmark", folder.toString()));
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        // the person's own window and its settings stay as they are
        process.environment().put("VERBATELIER_DATA", folder.resolve("data").toString());
        process.environment().put("VERBATELIER_CACHE", folder.resolve("cache").toString());
        return process.start().waitFor();
    }
}
