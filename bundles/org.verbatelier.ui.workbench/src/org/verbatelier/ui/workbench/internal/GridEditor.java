package org.verbatelier.ui.workbench.internal;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.core.CodeId;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.Arrangement;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.presentation.CodeToggle;
import org.verbatelier.presentation.GridView;
import org.verbatelier.ui.CodeEntry;
import org.verbatelier.ui.VerbatimGrid;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.grid.ColumnsDialog;
import org.verbatelier.ui.workbench.internal.grid.FilterBar;
import org.verbatelier.ui.workbench.internal.grid.GridSettings;
import org.verbatelier.ui.workbench.internal.plan.PlanMenu;
import org.verbatelier.ui.workbench.internal.safety.StudyBanner;

/** The words of a study as a grid, with the filter above and the code entry over it. */
public class GridEditor extends ReadOnlyEditor {

    private static final int DELAY = 150;

    private final Consumer<Affected> changed = this::studyChanged;
    private final Runnable moved = this::deskMoved;
    private StudySession session;
    private Composite area;
    private VerbatimGrid grid;
    private FilterBar filters;
    private int lastRow = -1;
    private int request;
    private GridSettings settings;

    @Override
    public void createPartControl(Composite parent) {
        session = PlatformUI.getWorkbench().getService(Studies.class).current().orElseThrow();
        settings = new GridSettings(session.study());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new StudyBanner(parent, session, PlatformUI.getWorkbench().getService(Studies.class));
        filters = new FilterBar(parent, session, this::arrange, this::chooseColumns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        grid = new VerbatimGrid(area);
        area.addListener(SWT.Resize, e -> grid.setBounds(area.getClientArea()));
        grid.onTyped(session::typed);
        grid.onOrder(order -> arrange(view().with(order)));
        grid.onFilterWanted(condition -> arrange(view().with(view().filter().with(condition))));
        grid.onColumns(settings::keep);
        grid.onColumnsWanted(this::chooseColumns);
        grid.onToggled(this::toggle);
        grid.onRowMenu(PlanMenu::addTo);
        CodingKeys.in(grid, getSite().getService(IContextService.class));
        session.onChange(changed);
        session.desk().addListener(moved);
        session.onCodeWanted(this::openEntry);
        session.onFilterWanted(filter -> arrange(view().with(filter)));
        grid.setInput(session.study(), session.grid(), session.desk(), settings.columns());
        filters.renew();
        arrange(settings.view());
    }

    private GridView view() {
        return session.grid().shown().view();
    }

    private void chooseColumns() {
        new ColumnsDialog(getSite().getShell(), session.study(), grid.columns(), settings.usual(), set -> {
            grid.setColumns(set);
            settings.keep(set);
        }).open();
    }

    /** Shows rows otherwise: arranged in the background, then put on show. */
    public void want(GridView view) {
        arrange(view);
    }

    private void arrange(GridView view) {
        int mine = ++request;
        settings.keep(view);
        boolean typing = !view.filter().text().equals(view().filter().text());
        grid.getDisplay().timerExec(typing ? DELAY : 0, () -> {
            if (mine == request && !grid.isDisposed()) {
                Job.createSystem("", (ICoreRunnable) monitor -> arranged(mine, session.grid().arrange(view)))
                        .schedule();
            }
        });
    }

    private void arranged(int mine, Arrangement arrangement) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (mine == request && !grid.isDisposed()) {
                session.grid().show(arrangement);
                if (grid.currentRow() < 0 && !session.desk().nextToCode()) {
                    session.desk().step(1);
                }
                grid.refresh();
                filters.renew();
            }
        });
    }

    private void studyChanged(Affected affected) {
        if (grid.isDisposed()) {
            return;
        }
        if (affected.isEverything()) {
            grid.setColumns(settings.columns());
            filters.renew();
            arrange(view());
        } else {
            if (affected.isCodebook()) {
                grid.refreshCodes();
                filters.renew();
                if (!view().filter().isNone()) {
                    arrange(view());
                }
            }
            grid.refresh(Set.copyOf(affected.verbatims()));
            filters.renewCounts();
        }
    }

    private void deskMoved() {
        if (grid.isDisposed()) {
            return;
        }
        int row = grid.currentRow();
        if (row != lastRow) {
            lastRow = row;
            grid.reveal();
        } else {
            grid.redraw();
        }
    }

    private void openEntry(String typed) {
        if (session.desk().selection().isEmpty() || session.study().codes().schemes().isEmpty()) {
            session.say(Messages.get("status.nothingTo.code"));
            return;
        }
        Control back = grid.getDisplay().getFocusControl();
        Rectangle row = grid.currentRow() < 0 ? new Rectangle(0, 0, 10, 10) : grid.rowBounds(grid.currentRow());
        CodeEntry entry = new CodeEntry(area, new Rectangle(grid.textLeft(), row.y, 10, row.height),
                new CodeMatcher(session.study().codes(), session.study().codings()::count),
                new CodeColours(session.study().codes()), session::apply, () -> {
                    if (back != null && !back.isDisposed()) {
                        back.setFocus();
                    }
                });
        entry.onCreate(label -> NewCodeDialog.ask(getSite().getShell(), session, label));
        entry.open(typed);
    }

    /** A theme stands for several codes: then the one is asked for. */
    private void toggle(String codeOrTheme) {
        CodeToggle toggle = new CodeToggle(session.study(), session.desk());
        if (!toggle.isCode(codeOrTheme)) {
            openEntry(CodeId.parse(codeOrTheme).code() + ".");
            return;
        }
        try {
            if (toggle.toggle(codeOrTheme)) {
                session.sayLast();
            }
        } catch (RuntimeException e) {
            Problems.show(getSite().getShell(), e);
        }
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    /** Puts the keyboard into the filter. */
    void focusFilter() {
        filters.setFocus();
    }

    /** Opens the list of what can be filtered by. */
    void openFacets() {
        filters.openFacets();
    }

    @Override
    public void dispose() {
        super.dispose();
        if (session != null) {
            session.removeOnChange(changed);
            session.desk().removeListener(moved);
            Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
            if (studies.current().filter(s -> s == session).isPresent()) {
                studies.close();
            }
        }
    }
}
