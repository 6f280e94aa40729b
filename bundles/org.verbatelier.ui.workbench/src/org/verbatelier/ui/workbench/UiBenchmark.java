package org.verbatelier.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchWindow;
import org.verbatelier.ui.workbench.internal.bench.GridBenchmark;
import org.verbatelier.ui.workbench.internal.bench.ReaderBenchmark;

/** Times the window on studies that the command {@code bench --ui} has made, and writes the figures beside them. */
public final class UiBenchmark {

    /** Name of the file with the figures: a line each, study, name and value separated by tabs. */
    public static final String FIGURES = "figures.tsv";
    /** Name of the folder of a study with one long conversation; without it the reader is not timed. */
    public static final String TRANSCRIPT = "transcript";
    private static final int TRANSCRIPT_WORDS = 60_000;
    private static final int OPENINGS = 5;

    private UiBenchmark() {
    }

    /**
     * Runs, on the UI thread.
     *
     * @param folder holds a folder for each study
     */
    public static void run(IWorkbenchWindow window, Path folder) throws IOException {
        List<Path> studies;
        try (Stream<Path> inside = Files.list(folder)) {
            studies = inside.filter(Files::isDirectory).filter(path -> path.getFileName().toString().matches("\\d+"))
                    .sorted((a, b) -> Integer.compare(Integer.parseInt(a.getFileName().toString()),
                            Integer.parseInt(b.getFileName().toString())))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        // the first round makes the virtual machine compile what is timed then
        new GridBenchmark(window).run(studies.getFirst(), 2);
        for (Path study : studies) {
            Map<String, Double> figures = new GridBenchmark(window).run(study, OPENINGS);
            figures.forEach((name, value) -> lines.add(study.getFileName() + "\t" + name + "\t" + value));
        }
        Path transcript = folder.resolve(TRANSCRIPT);
        if (Files.isDirectory(transcript)) {
            new ReaderBenchmark(window.getShell().getDisplay()).run(transcript)
                    .forEach((name, value) -> lines.add(TRANSCRIPT_WORDS + "\t" + name + "\t" + value));
        }
        Files.write(folder.resolve(FIGURES), lines);
    }
}
