package org.verbatelier.ui.workbench.internal.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.CodingState;
import org.verbatelier.presentation.Criterion;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.presentation.GridView;
import org.verbatelier.presentation.Likeness;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Settings;
import org.verbatelier.ui.VerbatimGrid;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.GridEditor;
import org.verbatelier.ui.workbench.internal.Opening;

/** Works in the grid of a study as a coder does and takes the time until each result is painted. */
public final class GridBenchmark {

    private static final double MB = 1e6;
    private static final int SCROLLS = 60;
    private static final int CODINGS = 60;
    private static final long SEED = 7;

    private final IWorkbenchWindow window;
    private final Display display;
    private final Studies studies;
    private final Stopwatch page = new Stopwatch();
    private final Stopwatch scroll = new Stopwatch();
    private final Stopwatch sort = new Stopwatch();
    private final Stopwatch filter = new Stopwatch();
    private final Stopwatch identical = new Stopwatch();
    private final Stopwatch near = new Stopwatch();
    private final Stopwatch ungroup = new Stopwatch();
    private final Stopwatch code = new Stopwatch();
    private double heap;

    public GridBenchmark(IWorkbenchWindow window) {
        this.window = window;
        this.display = window.getShell().getDisplay();
        this.studies = PlatformUI.getWorkbench().getService(Studies.class);
    }

    /**
     * Opens a study several times and works in it.
     *
     * @return figures by name; the unit ends the name
     */
    public Map<String, Double> run(Path study, int openings) {
        for (int i = 0; i < openings; i++) {
            open(study);
            scroll();
            sort();
            filter();
            group();
            code();
            heap = held();
            window.getActivePage().closeAllEditors(false);
            Stopwatch.settle(display);
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        put(figures, "first_page", page);
        put(figures, "scroll", scroll);
        put(figures, "sort", sort);
        put(figures, "filter", filter);
        put(figures, "group_identical", identical);
        put(figures, "group_near_identical", near);
        put(figures, "ungroup", ungroup);
        put(figures, "code_by_key", code);
        figures.put("heap_held_mb", heap);
        return figures;
    }

    private static void put(Map<String, Double> figures, String name, Stopwatch stopwatch) {
        figures.put(name + "_p50_ms", stopwatch.percentile(50));
        figures.put(name + "_p95_ms", stopwatch.percentile(95));
    }

    /** Reading the study's files is not what is timed: from the opened study to the first page of the grid. */
    private void open(Path folder) {
        OpenStudy open = OpenStudy.open(folder, Settings.ofEnvironment().withCoder("mesure"),
                studies.contributions());
        long start = System.nanoTime();
        long[] painted = new long[1];
        display.addFilter(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof VerbatimGrid grid && grid.getSize().y > 0) {
                    display.removeFilter(SWT.Paint, this);
                    // the filter comes before the widget's own listener
                    grid.addListener(SWT.Paint, new Listener() {
                        @Override
                        public void handleEvent(Event last) {
                            grid.removeListener(SWT.Paint, this);
                            painted[0] = System.nanoTime();
                        }
                    });
                }
            }
        });
        studies.show(open);
        try {
            Opening.showGrid(window, open.study());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        Stopwatch.until(display, () -> painted[0] != 0);
        page.add((painted[0] - start) / MB);
        GridView all = GridView.ALL;
        editor().want(all);
        Stopwatch.until(display, () -> shown(all));
        Stopwatch.settle(display);
    }

    private GridEditor editor() {
        return (GridEditor) window.getActivePage().getActiveEditor();
    }

    private StudySession session() {
        return studies.current().orElseThrow();
    }

    private boolean shown(GridView view) {
        return session().grid().shown().view().equals(view) && session().grid().progress().total() > 0;
    }

    private VerbatimGrid grid() {
        return find(window.getShell());
    }

    private static VerbatimGrid find(Composite parent) {
        return Stream.of(parent.getChildren()).map(child -> child instanceof VerbatimGrid grid ? grid
                : child instanceof Composite composite && !(child instanceof Shell) ? find(composite) : null)
                .filter(found -> found != null).findFirst().orElse(null);
    }

    /** Page after page by key, then to places far away with the bar. */
    private void scroll() {
        VerbatimGrid grid = grid();
        Random random = new Random(SEED);
        for (int i = 0; i < SCROLLS; i++) {
            boolean far = i % 2 == 1;
            int target = random.nextInt(Math.max(1, grid.getVerticalBar().getMaximum()));
            scroll.time(grid, () -> {
                if (far) {
                    grid.getVerticalBar().setSelection(target);
                    grid.getVerticalBar().notifyListeners(SWT.Selection, new Event());
                } else {
                    press(grid, SWT.PAGE_DOWN, '\0');
                }
            }, () -> true);
        }
        press(grid, SWT.HOME, '\0');
        Stopwatch.settle(display);
    }

    private static void press(Control control, int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private void want(Stopwatch stopwatch, GridView view) {
        stopwatch.time(grid(), () -> editor().want(view), () -> shown(view));
        Stopwatch.settle(display);
    }

    private void sort() {
        List<GridColumn> columns = List.of(new GridColumn.Text(), new GridColumn.Attribute("residence"),
                new GridColumn.Chips(), new GridColumn.Attribute("note_satisfaction"), new GridColumn.Identifier(),
                new GridColumn.State(), new GridColumn.Attribute("agence"));
        for (GridColumn column : columns) {
            want(sort, GridView.ALL.with(new GridOrder(column, false)));
        }
        want(sort, GridView.ALL.with(new GridOrder(List.of(new GridOrder.Key(new GridColumn.Attribute("agence"), true),
                new GridOrder.Key(new GridColumn.Text(), false)))));
        want(new Stopwatch(), GridView.ALL);
    }

    private void filter() {
        GridFilter none = GridFilter.NONE;
        String scheme = session().study().codes().schemes().getFirst().getId();
        String theme = scheme + ":" + session().study().codes().schemes().getFirst().getThemes().getFirst().getId();
        List<GridFilter> filters = List.of(none.with(new Criterion.Words("chauffage", false)),
                none.with(new Criterion.Value("agence", Set.of("Nord"))), none.with(new Criterion.Coded(theme)),
                none.with(new Criterion.State(Set.of(CodingState.TO_CODE, CodingState.CODED))),
                none.with(new Criterion.Length(10, 30)), none.with(new Criterion.Coder("mesure")),
                none.with(new Criterion.Words("porte hall", false))
                        .with(new Criterion.Value("agence", Set.of("Sud", "Centre"))),
                none.with(new Criterion.Suggested(null)), none);
        filters.forEach(each -> want(filter, GridView.ALL.with(each)));
    }

    private void group() {
        want(identical, GridView.ALL.with(Likeness.IDENTICAL));
        want(ungroup, GridView.ALL);
        want(near, GridView.ALL.with(Likeness.NEAR));
        want(ungroup, GridView.ALL);
    }

    /** The key of the last code once more, on row after row; a row is done when its stripe has been painted. */
    private void code() {
        VerbatimGrid grid = grid();
        window.getShell().forceActive();
        window.getActivePage().activate(editor());
        grid.setFocus();
        Stopwatch.settle(display);
        List<VerbatimEntry> entries = session().study().corpus().entries();
        String last = session().study().codes().qualified(
                session().study().codes().all(session().study().codes().schemes().getFirst().getId()).getLast());
        // other rows than when the study was opened before
        Random random = new Random(session().study().codings().all().size());
        for (int i = 0; i < CODINGS; i++) {
            session().desk().go(entries.get(random.nextInt(entries.size())).id());
            if (i == 0) {
                session().desk().code(last);
            }
            grid.reveal();
            Stopwatch.settle(display);
            int before = session().study().codings().count(last);
            if (session().desk().marks().stream().noneMatch(mark -> mark.code().equals(last))) {
                code.time(grid, () -> press(grid, '.', '.'),
                        () -> session().study().codings().count(last) > before);
            }
        }
    }

    private static double held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
    }
}
