package org.verbatelier.ui.workbench.internal.figures;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.figures.FigureDesk;
import org.verbatelier.presentation.figures.FigureRequest;
import org.verbatelier.ui.ScrolledPage;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.SessionView;

/** The figures of a study: on the left which one, in the middle its chart and its table. Made anew as coding goes on. */
public class FiguresView extends SessionView {

    private FigureTree tree;
    private FigurePane pane;
    private FigureDesk desk;
    private FigureSettings settings;
    private boolean seen;
    private final Runnable made = this::made;
    private final IPartListener2 watching = new IPartListener2() {
        @Override
        public void partOpened(IWorkbenchPartReference part) {
            if (part.getId().equals(Ids.GRID)) {
                getSite().getShell().getDisplay().asyncExec(FiguresView.this::hideGrid);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            see(part, true);
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            see(part, false);
        }
    };

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new FigureTree(sash, kind -> ask(desk.request().with(kind)));
        // where a view is put into a corner, its sentences need more room than there is
        Composite page = ScrolledPage.in(sash);
        page.setLayout(new FillLayout());
        pane = new FigurePane(page, this::ask, getViewSite().getActionBars());
        sash.setWeights(24, 76);
        getSite().getPage().addPartListener(watching);
    }

    /** The grid opens with its study; among figures it would only take their room. */
    private void hideGrid() {
        IWorkbenchPage page = getSite().getPage();
        if (page != null && page.getPerspective() != null
                && page.getPerspective().getId().equals(Ids.PERSPECTIVE_ANALYSER)) {
            page.setEditorAreaVisible(false);
        }
    }

    private void see(IWorkbenchPartReference part, boolean visible) {
        if (part.getPart(false) == this) {
            seen = visible;
            if (desk != null) {
                desk.watch(visible);
            }
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        close();
        newSession.ifPresent(session -> {
            settings = new FigureSettings(session.study());
            desk = new FigureDesk(session.study(), Locale.getDefault(), new JobWorker(pane), settings.request());
            desk.addListener(made);
            pane.setInput(session, desk, settings);
            tree.select(desk.request().kind());
            desk.watch(seen);
        });
    }

    private void close() {
        if (desk != null) {
            desk.removeListener(made);
            desk.close();
            desk = null;
        }
    }

    private void ask(FigureRequest request) {
        settings.keep(request);
        tree.select(request.kind());
        desk.ask(request);
    }

    private void made() {
        pane.renew();
    }

    @Override
    protected void studyChanged(Affected affected) {
        desk.changed(affected);
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(watching);
        close();
        super.dispose();
    }
}
