package org.verbatelier.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.verbatelier.cli.internal.bench.Benchmark;
import org.verbatelier.cli.internal.bench.FiguresBenchmark;
import org.verbatelier.cli.internal.bench.Folders;
import org.verbatelier.cli.internal.bench.ImportBenchmark;
import org.verbatelier.cli.internal.bench.WindowBenchmark;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.codebook.Scheme;

import picocli.CommandLine.Option;

/** Times the product on a generated survey: all of it, import and indexing alone, tables of figures, or the window. */
@picocli.CommandLine.Command
final class BenchCommand extends Command {

    private static final String SCHEME = "qs-hlm";
    private static final int LARGEST = 5_000_000;
    private static final List<Integer> WINDOW_ROWS = List.of(1_000, 100_000);
    private static final List<Integer> FIGURES_ROWS = List.of(40_000, 1_000_000);
    /** Rows of a sheet below its header; one more is refused by every spreadsheet. */
    private static final int LARGEST_SHEET = (1 << 20) - 1;

    @Option(names = "--rows", paramLabel = "N", split = ",", defaultValue = "40000")
    private List<Integer> rows = List.of();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed;

    @Option(names = "--import")
    private boolean importOnly;

    @Option(names = "--figures")
    private boolean figuresOnly;

    @Option(names = "--ui")
    private boolean window;

    @Option(names = "--format", paramLabel = "F", split = ",", defaultValue = "csv,xlsx")
    private List<String> formats = List.of();

    BenchCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        for (int size : rows) {
            if (size < 1 || size > LARGEST || !importOnly && !window && !figuresOnly && rows.size() > 1) {
                throw usage("usage.badValue", size, "--rows");
            }
        }
        if (Stream.of(importOnly, window, figuresOnly).filter(chosen -> chosen).count() > 1) {
            throw usage("bench.oneOf");
        }
        if (importOnly) {
            importing();
        } else if (window) {
            window();
        } else if (figuresOnly) {
            figures();
        } else {
            Scheme scheme = scheme();
            Map<String, Double> figures = new Benchmark(rows.getFirst(), seed, scheme, this::tell).run();
            if (json) {
                console.json(Json.object("rows", rows.getFirst(), "seed", seed, "figures", figures));
            } else {
                print(figures);
            }
        }
        return ExitCode.DONE;
    }

    private Scheme scheme() {
        return console.contributions().scheme(SCHEME).map(brought -> brought.scheme().get()).orElseThrow(
                () -> new StudyException(StudyException.Kind.INPUT, console.text("bench.noScheme", SCHEME)));
    }

    private void figures() throws Exception {
        boolean given = commandLine().getParseResult().hasMatchedOption("--rows");
        FiguresBenchmark benchmark = new FiguresBenchmark(seed, scheme(), this::tell);
        Map<Integer, Map<String, Double>> sizes = new LinkedHashMap<>();
        for (int size : given ? rows : FIGURES_ROWS) {
            sizes.put(size, benchmark.run(size));
        }
        show(sizes);
    }

    private void show(Map<Integer, Map<String, Double>> sizes) {
        if (json) {
            console.json(Json.object("seed", seed, "sizes", sizes.entrySet().stream()
                    .map(size -> Json.object("rows", size.getKey(), "figures", size.getValue())).toList()));
        } else {
            printBeside(sizes);
        }
    }

    private void window() throws Exception {
        if (!WindowBenchmark.hasDisplay()) {
            throw new StudyException(StudyException.Kind.INPUT, console.text("bench.noDisplay"));
        }
        boolean given = commandLine().getParseResult().hasMatchedOption("--rows");
        Path folder = Files.createTempDirectory("verbatelier-bench");
        try {
            Map<Integer, Map<String, Double>> sizes = new WindowBenchmark(seed, scheme(), folder, this::tell)
                    .run(given ? rows : WINDOW_ROWS);
            show(sizes);
        } finally {
            Folders.delete(folder);
        }
    }

    /** A column for each size. */
    private void printBeside(Map<Integer, Map<String, Double>> sizes) {
        StringBuilder head = new StringBuilder("%-32s".formatted("rows"));
        sizes.keySet().forEach(size -> head.append("%14s".formatted(Lines.figure(size, console.locale()))));
        console.print(head.toString());
        Set<String> names = new LinkedHashSet<>();
        sizes.values().forEach(figures -> names.addAll(figures.keySet()));
        for (String name : names) {
            StringBuilder line = new StringBuilder("%-32s".formatted(name));
            sizes.values().forEach(figures -> line.append("%14s".formatted(figures.containsKey(name)
                    ? Lines.figure(figures.get(name), console.locale())
                    : "")));
            console.print(line.toString());
        }
    }

    private void importing() throws Exception {
        List<ImportBenchmark.Format> wanted = formats.stream().map(this::format).toList();
        if (wanted.contains(ImportBenchmark.Format.XLSX) && rows.stream().anyMatch(size -> size > LARGEST_SHEET)) {
            throw usage("usage.badValue", LARGEST_SHEET + 1, "--rows --format xlsx");
        }
        Path folder = Files.createTempDirectory("verbatelier-bench");
        try {
            ImportBenchmark benchmark = new ImportBenchmark(wanted, seed, folder, this::tell);
            List<Map<String, Double>> all = new ArrayList<>();
            for (int size : rows) {
                all.add(benchmark.run(size));
                if (!json) {
                    print(all.getLast());
                }
            }
            if (json) {
                console.json(Json.object("seed", seed, "sizes", all));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private ImportBenchmark.Format format(String name) {
        return Arrays.stream(ImportBenchmark.Format.values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> usage("usage.badValue", name, "--format"));
    }

    private void tell(String step) {
        console.tell(console.text("bench.step", step));
    }

    private void print(Map<String, Double> figures) {
        figures.forEach((name, value) -> console.print("%-40s %14s".formatted(name,
                Lines.figure(value, console.locale()))));
    }
}
