package org.verbatelier.ui.workbench.internal.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyListener;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.ui.Reader;

/** Reads a long transcript as a coder does and takes the time until each result is painted. */
public final class ReaderBenchmark {

    private static final int OPENINGS = 5;
    private static final int STEPS = 60;
    private static final int CODINGS = 40;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 900;

    private final Display display;
    private final Map<String, Stopwatch> watches = new LinkedHashMap<>();

    public ReaderBenchmark(Display display) {
        this.display = display;
    }

    /**
     * Opens the only conversation of a study several times and works in it.
     *
     * @return figures by name; the unit ends the name
     */
    public Map<String, Double> run(Path folder) {
        try (Study study = Study.open(folder, Session.of("mesure"))) {
            work(study); // makes the virtual machine compile what is timed then
            watches.clear();
            for (int i = 0; i < OPENINGS; i++) {
                work(study);
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        watches.forEach((name, watch) -> {
            figures.put("reader_" + name + "_p50_ms", watch.percentile(50));
            figures.put("reader_" + name + "_p95_ms", watch.percentile(95));
        });
        return figures;
    }

    private Stopwatch watch(String name) {
        return watches.computeIfAbsent(name, n -> new Stopwatch());
    }

    private void work(Study study) {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        CodingDesk desk = new CodingDesk(study, new GridModel(study));
        StudyListener listener = desk::changed;
        study.addListener(listener);
        Reader reader = new Reader(shell);
        reader.setInput(study, desk);
        desk.addListener(reader::refresh);
        shell.open();
        Stopwatch.settle(display);
        List<String> turns = study.corpus().entries().stream().filter(VerbatimEntry::isTenant).map(VerbatimEntry::id)
                .toList();
        StyledText text = reader.control();
        time("open", reader, () -> desk.go(turns.getFirst()));
        for (int i = 0; i < STEPS; i++) {
            time("page", reader, () -> text.invokeAction(ST.PAGE_DOWN));
            time("scroll", reader, () -> text.setTopPixel(text.getTopPixel() + text.getLineHeight() * 3));
        }
        code(study, desk, reader, turns);
        time("zoom", reader, () -> reader.zoomBy(1));
        study.removeListener(listener);
        shell.dispose();
        Stopwatch.settle(display);
    }

    /** Words are marked and coded in turns all over the transcript. */
    private void code(Study study, CodingDesk desk, Reader reader, List<String> turns) {
        Random random = new Random(STEPS);
        int before = study.historySize();
        String code = study.codes().qualified(
                study.codes().all(study.codes().schemes().getFirst().getId()).getLast());
        for (int i = 0; i < CODINGS; i++) {
            String turn = turns.get(random.nextInt(turns.size()));
            int length = study.corpus().find(turn).orElseThrow().text().length();
            int start = random.nextInt(Math.max(1, length - 20));
            time("go", reader, () -> desk.go(turn));
            desk.mark(new Span(start, Math.min(length, start + 20)));
            Stopwatch.settle(display);
            time("code_by_key", reader, () -> desk.code(code));
        }
        int own = study.historySize() - before;
        for (int i = 0; i < own; i++) {
            study.undo();
        }
        Stopwatch.settle(display);
    }

    private void time(String name, Reader reader, Runnable action) {
        watch(name).time(reader.control(), () -> {
            action.run();
            reader.control().redraw(); // at the end of the text there is nothing left to scroll to
        }, () -> true);
    }
}
