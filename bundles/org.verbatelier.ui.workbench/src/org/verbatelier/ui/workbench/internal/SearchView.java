package org.verbatelier.ui.workbench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.CodeId;
import org.verbatelier.index.Passage;
import org.verbatelier.index.SearchPage;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.presentation.BatchCoding;
import org.verbatelier.presentation.BatchCoding.Scope;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.ui.CodeEntry;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.ScrolledPage;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.plan.PassageSource;
import org.verbatelier.ui.workbench.internal.plan.PlanMenu;

/** Searches all words and shows each place found in its context, aligned; from there to the verbatim, or to a code for all. */
public class SearchView extends SessionView implements PassageSource {

    private static final int LIMIT = 500;
    private static final int CONTEXT = 70;
    private static final int MARGIN = 14;

    private Text query;
    private Button stem;
    private Combo scope;
    private Button show;
    private Button code;
    private Label summary;
    private Composite results;
    private Link examples;
    private Table table;
    private Fonts fonts;
    private List<Line> lines = List.of();
    private Job running;

    private record Line(String verbatim, Passage passage) {}

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        fonts = Fonts.of(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(bar);
        query = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        query.setMessage(Messages.get("search.hint"));
        query.setToolTipText(Messages.get("search.tip"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
                .applyTo(query);
        query.addListener(SWT.DefaultSelection, e -> search());
        Composite tools = new Composite(bar, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.center = true;
        tools.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(tools);
        stem = button(tools, SWT.CHECK, "search.stem", this::search);
        show = button(tools, SWT.PUSH, "search.show", this::showInGrid);
        scope = new Combo(tools, SWT.READ_ONLY);
        scope.setItems(Arrays.stream(Scope.values()).map(s -> Messages.get("search.scope." + s.name()))
                .toArray(String[]::new));
        scope.select(0);
        scope.setToolTipText(Messages.get("search.scope.tip"));
        code = button(tools, SWT.PUSH, "search.code", () -> typeCode(""));
        summary = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
                .applyTo(summary);
        results = new Composite(parent, SWT.NONE);
        results.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(results);
        createTable(results);
        createExamples(results);
    }

    private void createExamples(Composite parent) {
        Composite page = ScrolledPage.in(parent);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(page);
        examples = new Link(page, SWT.WRAP);
        examples.setText(Messages.get("search.examples"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(examples);
        examples.addListener(SWT.Selection, e -> {
            query.setText(e.text);
            search();
        });
    }

    private static Button button(Composite parent, int style, String key, Runnable what) {
        Button button = new Button(parent, style);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> what.run());
        return button;
    }

    private void createTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.get("search.table.tip"));
        table.addListener(SWT.KeyDown, this::key);
        column("search.verbatim", SWT.LEFT, Fonts.width(table, 14));
        column("search.before", SWT.RIGHT, 330);
        column("search.match", SWT.CENTER, Fonts.width(table, 18));
        column("search.after", SWT.LEFT, 340);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, e -> goToSelected());
        table.addListener(SWT.Resize, e -> share());
        MenuManager menu = new MenuManager();
        menu.add(SimpleAction.of(Messages.get("search.open"), this::goToSelected));
        menu.add(SimpleAction.of(Messages.get("search.code"), () -> typeCode("")));
        menu.add(SimpleAction.of(Messages.get("search.all"), table::selectAll));
        menu.add(SimpleAction.of(Messages.get("search.show"), this::showInGrid));
        PlanMenu.actions().forEach(menu::add);
        table.setMenu(menu.createContextMenu(table));
    }

    @Override
    public List<IrritantDraft.Passage> chosenPassages() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(lines::get)
                .map(line -> new IrritantDraft.Passage(line.verbatim(), line.passage().span())).toList();
    }

    private void column(String key, int alignment, int width) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    private void share() {
        int rest = table.getClientArea().width - table.getColumn(0).getWidth() - table.getColumn(2).getWidth();
        table.getColumn(1).setWidth(Math.max(120, rest / 2));
        table.getColumn(3).setWidth(Math.max(120, rest - rest / 2));
        table.clearAll();
    }

    private void fill(Event event) {
        Line line = lines.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(new String[] { line.verbatim(), endOf(oneLine(line.passage().left())),
                oneLine(line.passage().match()), oneLine(line.passage().right()) });
        item.setFont(2, fonts.bold());
    }

    /** As much of the end as there is room for: what is next to the match matters. */
    private String endOf(String before) {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int room = table.getColumn(1).getWidth() - MARGIN;
        int from = 0;
        while (from < before.length() && gc.textExtent(before.substring(from)).x > room) {
            from++;
        }
        gc.dispose();
        return before.substring(from);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void search() {
        if (running != null) {
            running.cancel();
        }
        if (query.getText().isBlank()) {
            found(new SearchPage(0, 0, List.of(), Map.of()));
            return;
        }
        SearchRequest request = SearchRequest.of(query.getText()).withStem(stem.getSelection()).withPage(0, LIMIT)
                .withContext(CONTEXT);
        StudySession searched = session();
        summary.setText(Messages.get("search.running"));
        running = Job.create(Messages.get("search.job"),
                (IJobFunction) monitor -> search(searched, request, monitor));
        running.schedule();
    }

    private IStatus search(StudySession searched, SearchRequest request, IProgressMonitor monitor) {
        try {
            SearchPage page = searched.open().search(request, monitor);
            later(() -> found(page));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            later(() -> failed(e));
            return Status.OK_STATUS;
        }
    }

    private void later(Runnable what) {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                what.run();
            }
        });
    }

    private void failed(RuntimeException problem) {
        found(new SearchPage(0, 0, List.of(), Map.of()));
        say(Problems.message(problem));
    }

    private void found(SearchPage page) {
        List<Line> fresh = new ArrayList<>();
        page.hits().forEach(hit -> hit.passages().forEach(p -> fresh.add(new Line(hit.verbatim(), p))));
        lines = fresh;
        table.setItemCount(lines.size());
        table.clearAll();
        boolean all = page.hits().size() >= page.total();
        say(query.getText().isBlank() ? ""
                : page.total() == 0 ? Messages.get("search.none")
                        : Messages.get(all ? "search.found" : "search.foundFirst", page.total(), lines.size(),
                                page.hits().size()));
    }

    private void say(String text) {
        summary.setText(text.replace("&", "&&"));
        summary.setToolTipText(text);
        boolean any = !lines.isEmpty();
        show.setEnabled(any);
        code.setEnabled(any);
        ((StackLayout) results.getLayout()).topControl = any ? table : examples.getParent().getParent();
        results.layout();
    }

    private Set<String> selectedOrAll() {
        int[] indices = table.getSelectionIndices();
        Set<String> ids = new LinkedHashSet<>();
        (indices.length == 0 ? lines.stream() : Arrays.stream(indices).mapToObj(lines::get))
                .forEach(line -> ids.add(line.verbatim()));
        return ids;
    }

    private void goToSelected() {
        if (table.getSelectionIndex() >= 0) {
            Line line = lines.get(table.getSelectionIndex());
            if (session().grid().rowOf(line.verbatim()) < 0) {
                session().wantFilter(GridFilter.NONE);
            }
            session().desk().go(line.verbatim());
        }
    }

    private void showInGrid() {
        session().wantFilter(GridFilter.NONE.withAmong(selectedOrAll()));
    }

    /** A letter begins a code for what is selected, as in the grid; Ctrl+A selects everything. */
    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            table.selectAll();
            event.doit = false;
        } else if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.isLetter(event.character)) {
            event.doit = false;
            typeCode(String.valueOf(event.character));
        }
    }

    private void typeCode(String typed) {
        if (lines.isEmpty() || session().study().isReadOnly()) {
            session().say(Messages.get(lines.isEmpty() ? "search.nothing" : "readOnly.sorry"));
            return;
        }
        // over the window: this view is often too low for it
        Shell over = table.getShell();
        Rectangle head = table.getDisplay().map(table, over, new Rectangle(table.getClientArea().width / 3, 0, 10,
                table.getHeaderHeight()));
        CodeEntry entry = new CodeEntry(over, head,
                new CodeMatcher(session().study().codes(), session().study().codings()::count),
                new CodeColours(session().study().codes()), this::apply, table::setFocus);
        entry.open(typed);
    }

    private void apply(String qualified) {
        int[] indices = table.getSelectionIndices();
        List<BatchCoding.Place> places = (indices.length == 0 ? lines.stream()
                : Arrays.stream(indices).mapToObj(lines::get))
                .map(line -> new BatchCoding.Place(line.verbatim(), line.passage().span())).toList();
        try {
            BatchCoding.Outcome outcome = new BatchCoding(session().study()).apply(places,
                    Scope.values()[scope.getSelectionIndex()], qualified);
            session().say(Messages.get("search.coded", CodeId.parse(qualified).code(), outcome.coded(),
                    outcome.present(), outcome.quarantined()));
        } catch (RuntimeException e) {
            Problems.show(table.getShell(), e);
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        query.setText("");
        found(new SearchPage(0, 0, List.of(), Map.of()));
    }

    @Override
    public void setFocus() {
        query.setFocus();
    }
}
