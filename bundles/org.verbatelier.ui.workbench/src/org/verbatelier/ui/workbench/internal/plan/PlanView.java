package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.plan.PlanDesk;
import org.verbatelier.presentation.plan.PlanFigures;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanIndex;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.SessionView;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/** A view of irritants or of the plan; follows what is chosen in the others. */
abstract class PlanView extends SessionView {

    private static final int DELAY = 60;
    private static final int FIGURES_DELAY = 600;

    private final Runnable chosen = this::chosenElsewhere;
    private final ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT | SWT.WRAP);
    private PlanDesk desk;
    private Composite parent;
    private int request;
    private boolean stale;

    /** What nobody sees is not made anew: people who code must not wait for ten views. */
    private final IPartListener2 watching = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == PlanView.this && stale && session() != null) {
                refresh();
            }
        }
    };

    @Override
    protected final void createContent(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        ToolBar tools = bar.createControl(area);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(tools);
        parent = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parent);
        createWidgets(parent);
        bar.update(true);
        tools.setVisible(!bar.isEmpty());
        ((GridData) tools.getLayoutData()).exclude = bar.isEmpty();
        getSite().getPage().addPartListener(watching);
    }

    @Override
    protected final void show(Optional<StudySession> newSession) {
        leave();
        desk = newSession.map(StudySession::plan).orElse(null);
        if (desk != null) {
            desk.addListener(chosen);
            renewAll();
        }
    }

    private void leave() {
        if (desk != null) {
            desk.removeListener(chosen);
        }
    }

    private void chosenElsewhere() {
        if (session() != null && !parent.isDisposed()) {
            if (getSite().getPage().isPartVisible(this)) {
                chosenEntry();
                renewHint();
            } else {
                stale = true;
            }
        }
    }

    private void refresh() {
        stale = false;
        renewAll();
        chosenEntry();
        renewHint();
    }

    @Override
    protected void studyChanged(Affected affected) {
        int mine = ++request;
        parent.getDisplay().timerExec(DELAY, () -> {
            if (mine == request && !parent.isDisposed() && session() != null) {
                if (getSite().getPage().isPartVisible(this)) {
                    renewAll();
                    renewHint();
                } else {
                    stale = true;
                }
            }
        });
    }

    private void renewAll() {
        renew();
        if (!index().isEmpty() && desk.wantsFigures()) {
            figure(session(), desk);
        }
    }

    /** Works out in the background what the words weigh; people who code meanwhile do not wait. */
    private void figure(StudySession of, PlanDesk wanting) {
        LocalDate today = today();
        Job.createSystem("", (ICoreRunnable) monitor -> {
            PlanFigures figures = PlanFigures.of(of.study(), today);
            if (!parent.isDisposed()) {
                parent.getDisplay().asyncExec(() -> wanting.setFigures(figures));
            }
        }).schedule(FIGURES_DELAY);
    }

    @Override
    public void dispose() {
        leave();
        getSite().getPage().removePartListener(watching);
        bar.dispose();
        super.dispose();
    }

    /** Makes the widgets. */
    protected abstract void createWidgets(Composite area);

    /** The plan may have changed; a study is open. */
    protected abstract void renew();

    /** Another entry is chosen, here or elsewhere, or there are new figures; a study is open. */
    protected void chosenEntry() {
        // views that show nothing of it need not care
    }

    /** The session shown; null when no study is open. */
    final StudySession shown() {
        return session();
    }

    /** What is chosen; null when no study is open. */
    final PlanDesk desk() {
        return desk;
    }

    final PlanIndex index() {
        return desk.index();
    }

    final PlanGestures changes() {
        return new PlanGestures(session().study());
    }

    final LocalDate today() {
        return LocalDate.now(session().study().session().clock());
    }

    /** Changes the plan and says so; what prevents it is said too. */
    final void change(Runnable what) {
        Changing.run(session(), what);
    }

    /** Opens the form of an entry. */
    final void open(PlanRef ref) {
        desk.choose(ref);
        if (show(Ids.PLAN_ENTRY, IWorkbenchPage.VIEW_ACTIVATE) instanceof EntryView view) {
            view.setFocus();
        }
    }

    final Object show(String view, int how) {
        try {
            return getSite().getPage().showView(view, null, how);
        } catch (PartInitException e) {
            Problems.show(getSite().getShell(), e);
            return null;
        }
    }

    /** Something that can be done, with name, tooltip and picture. */
    static Action action(String key, String icon, Runnable what) {
        Action action = SimpleAction.of(Messages.get(key), what);
        action.setToolTipText(Messages.get(key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    /** Adds to the bar at the head of the view. */
    final void addToBar(IAction... actions) {
        for (IAction action : actions) {
            ActionContributionItem item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            bar.add(item);
        }
    }
}
