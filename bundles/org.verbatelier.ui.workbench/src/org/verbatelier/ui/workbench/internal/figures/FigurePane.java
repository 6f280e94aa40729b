package org.verbatelier.ui.workbench.internal.figures;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.verbatelier.analysis.Trace;
import org.verbatelier.chart.Mark;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.figures.Behind;
import org.verbatelier.presentation.figures.Figure;
import org.verbatelier.presentation.figures.FigureDesk;
import org.verbatelier.presentation.figures.FigureRequest;
import org.verbatelier.presentation.figures.FigureTable;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.ScrolledPage;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;

/** One figure: what it shows and over whom, what can be chosen, its chart beside its table, how to read it. */
final class FigurePane extends Composite {

    /** Pixels that chart and table have at least. */
    private static final int LEAST_HEIGHT = 200;

    private final Label title;
    private final Label base;
    private final OptionBar options;
    private final FilterChips chips;
    private final Composite stack;
    private final SashForm sash;
    private final ChartPane chart;
    private final TableCanvas table;
    private final Composite emptyPage;
    private final Label empty;
    private final Label notes;
    private final FigureActions actions;
    private StudySession session;
    private FigureDesk desk;
    private FigureSettings settings;
    private Figure shown;
    private Followed followed;

    /** A cell that was followed to its passages, by the name of its row, or a mark of the chart. */
    private record Followed(String row, int column, Trace trace, String title, PassageList list) {}

    FigurePane(Composite parent, Consumer<FigureRequest> wanted, IActionBars bars) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 6).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        wide(head);
        title = new Label(head, SWT.WRAP);
        title.setFont(Fonts.of(this, 115).bold());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(title);
        actions = new FigureActions(head, this, bars);
        base = new Label(this, SWT.WRAP);
        wide(base);
        options = new OptionBar(this, wanted, this::enter);
        wide(options);
        chips = new FilterChips(this, wanted);
        wide(chips);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(80, LEAST_HEIGHT).applyTo(stack);
        sash = new SashForm(stack, SWT.VERTICAL | SWT.SMOOTH);
        chart = new ChartPane(sash);
        table = new TableCanvas(sash);
        emptyPage = ScrolledPage.in(stack);
        GridLayoutFactory.fillDefaults().margins(6, 16).applyTo(emptyPage);
        empty = new Label(emptyPage, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        notes = new Label(this, SWT.WRAP);
        wide(notes);
        table.onFollowed(this::follow);
        chart.onChosen(this::follow);
        sash.addListener(SWT.Resize, e -> turn());
        table.setMenu(actions.menu(table));
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(control);
    }

    /** Chart beside the table where there is width, above it where there is none. */
    private void turn() {
        Rectangle area = sash.getClientArea();
        int orientation = area.width > 2.1 * area.height ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (area.height > 0 && sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    /** Shows the figures of a desk. */
    void setInput(StudySession newSession, FigureDesk newDesk, FigureSettings newSettings) {
        session = newSession;
        desk = newDesk;
        settings = newSettings;
        shown = null;
        followed = null;
        actions.show(settings.shown());
        renew();
    }

    /** Shows the figure as it is now. */
    void renew() {
        Figure figure = desk.figure().orElse(null);
        options.show(desk.request(), desk.choices(), figure);
        boolean any = chips.show(desk.request());
        ((GridData) chips.getLayoutData()).exclude = !any;
        chips.setVisible(any);
        if (desk.problem() != null) {
            say(Messages.get("figure.failed"), Problems.message(desk.problem()));
        } else if (figure == null || desk.isBusy() && figure.request().kind() != desk.request().kind()) {
            say(Messages.get("figure.making"), "");
        } else if (figure != shown) {
            show(figure);
        }
        layout(true, true);
        ScrolledPage.fit(emptyPage);
        ScrolledPage.fit(getParent());
    }

    private void say(String heading, String next) {
        shown = null;
        set(title, heading);
        set(base, "");
        set(notes, "");
        empty.setText(next);
        top(emptyPage.getParent());
        actions.enable(false, false);
    }

    private void top(Composite control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private static void set(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(text.isEmpty() ? null : label.getText());
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
    }

    private void show(Figure figure) {
        boolean same = shown != null && shown.request().equals(figure.request());
        shown = figure;
        set(title, figure.title());
        set(base, figure.base());
        set(notes, String.join(" ", figure.notes()));
        actions.enable(!figure.isEmpty(), figure.chart() != null);
        if (figure.isEmpty()) {
            empty.setText(figure.next().replace("&", "&&"));
            top(emptyPage.getParent());
            return;
        }
        top(sash);
        chart.setInput(figure.chart());
        table.setInput(figure.table(), figure.title(), same);
        arrange(settings.shown());
        if (same) {
            followAgain();
        } else {
            followed = null;
        }
    }

    /** Shows chart, table or both. */
    void arrange(FigureSettings.Shown what) {
        settings.keep(what);
        boolean hasChart = shown != null && shown.chart() != null;
        sash.setMaximizedControl(!hasChart || what == FigureSettings.Shown.TABLE ? table
                : what == FigureSettings.Shown.CHART ? chart : null);
    }

    private void follow(int row, int column) {
        FigureTable.Row line = table.table().rows().get(row);
        if (line.cells().get(column).behind() == null) {
            return;
        }
        String heading = column == 0 ? line.label()
                : Messages.get("passages.title", line.label(), table.table().columns().get(column).title());
        follow(line.cells().get(column).behind(), heading, line.label(), column, null);
    }

    /** A mark leads to what it counts, or where the cell of the same name leads. */
    private void follow(Mark mark) {
        Trace trace = mark.value().trace();
        if (trace != null && shown.evidence() != null) {
            follow(Behind.of(shown.evidence(), trace), mark.name(), null, 0, trace);
            return;
        }
        for (int row = 0; row < table.table().rows().size(); row++) {
            for (int column = 0; column < table.table().columns().size(); column++) {
                if (isSame(mark, row, column)) {
                    follow(row, column);
                    return;
                }
            }
        }
        session.say(Messages.get("figure.nowhere"));
    }

    private boolean isSame(Mark mark, int row, int column) {
        FigureTable.Row line = table.table().rows().get(row);
        String head = table.table().columns().get(column).title();
        return line.cells().get(column).behind() != null
                && (line.label().equals(mark.label()) || line.label().endsWith("\u2002" + mark.label()))
                && (mark.series().isEmpty() ? column == 0 : head.equals(mark.series()));
    }

    private void follow(Behind behind, String heading, String row, int column, Trace trace) {
        StudySession of = session;
        desk.passages(behind, heading, list -> {
            followed = new Followed(row, column, trace, heading, list);
            ShowPassages.of(of, list);
        }, e -> Problems.show(getShell(), e));
    }

    /** The passages of what was followed last follow the figure, as long as they are what is listed. */
    private void followAgain() {
        if (followed == null || session.passages() != followed.list()) {
            return;
        }
        Followed last = followed;
        StudySession of = session;
        behind(last).ifPresent(behind -> desk.passages(behind, last.title(), list -> {
            if (of.passages() == last.list()) {
                followed = new Followed(last.row(), last.column(), last.trace(), last.title(), list);
                of.wantPassages(list);
            }
        }, e -> Problems.show(getShell(), e)));
    }

    private Optional<Behind> behind(Followed last) {
        if (last.trace() != null) {
            return Optional.ofNullable(shown.evidence()).map(evidence -> Behind.of(evidence, last.trace()));
        }
        return shown.table().rows().stream().filter(row -> row.label().equals(last.row()))
                .filter(row -> row.cells().size() > last.column()).findFirst()
                .map(row -> row.cells().get(last.column()).behind());
    }

    /** Copies the table with its title and notes. */
    void copyTable() {
        Copies.copy(getDisplay(), shown.copied(table.table()));
        session.say(Messages.get("copied.table"));
    }

    /** Copies the chart as a picture. */
    void copyPicture() {
        chart.copyPicture();
        session.say(Messages.get("copied.picture"));
    }

    /** Copies the chart as a drawing. */
    void copyDrawing() {
        chart.copyDrawing();
        session.say(Messages.get("copied.drawing"));
    }

    private void enter() {
        if (session.study().isReadOnly()) {
            session.say(Messages.get("readOnly"));
            return;
        }
        new IndicatorsDialog(getShell(), session).open();
    }

    /** What is shown now; for tests. */
    Optional<Figure> shown() {
        return Optional.ofNullable(shown);
    }

    TableCanvas table() {
        return table;
    }
}
