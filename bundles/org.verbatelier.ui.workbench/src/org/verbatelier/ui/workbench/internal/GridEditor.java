package org.verbatelier.ui.workbench.internal;

import java.util.Comparator;
import java.util.List;
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
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.ui.CodeEntry;
import org.verbatelier.ui.VerbatimGrid;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;

/** The words of a study as a grid, with the filter above and the code entry over it. */
public class GridEditor extends ReadOnlyEditor {

    private static final List<VariableRole> SHOWN = List.of(VariableRole.RESIDENCE, VariableRole.AGENCY,
            VariableRole.QPV, VariableRole.WAVE);
    private static final int DELAY = 150;

    private final Consumer<Affected> changed = this::studyChanged;
    private final Runnable moved = this::deskMoved;
    private StudySession session;
    private Composite area;
    private VerbatimGrid grid;
    private FilterBar filters;
    private int lastRow = -1;
    private int request;

    @Override
    public void createPartControl(Composite parent) {
        session = PlatformUI.getWorkbench().getService(Studies.class).current().orElseThrow();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filters = new FilterBar(parent, session, this::arrange, this::toggleColumn);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        grid = new VerbatimGrid(area);
        area.addListener(SWT.Resize, e -> grid.setBounds(area.getClientArea()));
        grid.onTyped(letter -> openEntry(String.valueOf(letter)));
        grid.onSort(column -> arrange(session.grid().shown().filter(),
                session.grid().shown().order().clicked(column)));
        CodingKeys.in(grid, getSite().getService(IContextService.class));
        session.onChange(changed);
        session.desk().addListener(moved);
        session.onCodeWanted(this::openEntry);
        session.onFilterWanted(filter -> arrange(filter, session.grid().shown().order()));
        grid.setInput(session.study(), session.grid(), session.desk(), filters.columns());
        filters.renew();
    }

    /** The attributes shown at first: where and when, as far as the study has them. */
    static List<String> usualColumns(Study study) {
        return study.corpus().variables().stream().filter(v -> SHOWN.contains(v.getRole()))
                .sorted(Comparator.comparing(v -> SHOWN.indexOf(v.getRole()))).map(Variable::getName).limit(2).toList();
    }

    private void toggleColumn(String name) {
        grid.setAttributes(filters.columns());
    }

    private void arrange(GridFilter filter, GridOrder order) {
        int mine = ++request;
        grid.getDisplay().timerExec(filter.text().equals(session.grid().shown().filter().text()) ? 0 : DELAY, () -> {
            if (mine == request && !grid.isDisposed()) {
                Job.createSystem("", (ICoreRunnable) monitor -> arranged(mine, session.grid().arrange(filter, order)))
                        .schedule();
            }
        });
    }

    private void arranged(int mine, GridModel.Arrangement arrangement) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (mine == request && !grid.isDisposed()) {
                session.grid().show(arrangement);
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
            filters.renewColumns();
            grid.setAttributes(filters.columns());
            grid.refresh();
        } else {
            grid.refresh(Set.copyOf(affected.verbatims()));
        }
        filters.renew();
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
        CodeEntry entry = new CodeEntry(area, new Rectangle(120, row.y, 10, row.height),
                new CodeMatcher(session.study().codes(), session.study().codings()::count),
                new CodeColours(session.study().codes()), this::apply, () -> {
                    if (back != null && !back.isDisposed()) {
                        back.setFocus();
                    }
                });
        entry.open(typed);
    }

    private void apply(String code) {
        try {
            if (session.desk().code(code)) {
                session.sayLast();
            } else {
                session.say(Messages.get("status.alreadyCoded"));
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
