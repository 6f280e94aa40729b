package org.verbatelier.ui.workbench.internal;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.reader.AnswerContext;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.plan.PlanMenu;
import org.verbatelier.ui.workbench.internal.reader.ContextPane;
import org.verbatelier.ui.workbench.internal.reader.ReaderZoom;
import org.verbatelier.ui.workbench.internal.reader.ReadingHead;
import org.verbatelier.ui.workbench.internal.reader.ReadingPart;

/**
 * Reads the present verbatim, or the conversation it belongs to, with what lies around a short answer; says whose words
 * they are and when they are in quarantine.
 */
public class ReaderView extends SessionView implements ReadingPart {

    private ReadingHead head;
    private Reader reader;
    private ContextPane context;
    private Link quarantine;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        head = new ReadingHead(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        quarantine = new Link(parent, SWT.WRAP);
        quarantine.setText(Messages.get("reader.quarantine"));
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).hint(200, SWT.DEFAULT).exclude(true)
                .applyTo(quarantine);
        quarantine.addListener(SWT.Selection, e -> session().desk().current().ifPresent(entry -> ConsentDialog
                .record(getSite().getShell(), session(), entry.conversation().getId())));
        quarantine.setVisible(false);
        reader = new Reader(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reader);
        context = new ContextPane(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(context);
        MenuManager menu = new MenuManager();
        PlanMenu.actions().forEach(menu::add);
        reader.control().setMenu(menu.createContextMenu(reader.control()));
        reader.onTyped(letter -> session().typed(letter));
        ReaderZoom.keep(reader);
        CodingKeys.inReader(reader.control(), getSite().getService(IContextService.class));
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        newSession.ifPresent(s -> reader.setInput(s.study(), s.desk()));
        showAround();
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isEverything() || affected.isCodebook()) {
            reader.reload();
        } else {
            reader.changed(affected.verbatims());
        }
        showAround();
    }

    @Override
    protected void deskChanged() {
        reader.refresh();
        showAround();
    }

    private void showAround() {
        showQuarantine();
        Optional<VerbatimEntry> current = session() == null ? Optional.empty() : session().desk().current();
        current.ifPresent(entry -> {
            head.show(session().study(), current);
            context.show(AnswerContext.of(session().study(), entry));
        });
    }

    @Override
    public Optional<Reader> reader() {
        return session() == null ? Optional.empty() : Optional.of(reader);
    }

    private void showQuarantine() {
        Optional<VerbatimEntry> current = session() == null ? Optional.empty() : session().desk().current();
        boolean shown = current.filter(session() == null ? entry -> false : session().study().consents()::isQuarantined)
                .isPresent();
        if (shown != quarantine.getVisible()) {
            quarantine.setVisible(shown);
            ((GridData) quarantine.getLayoutData()).exclude = !shown;
            quarantine.getParent().layout();
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().study().corpus().entries().isEmpty() ? Optional.of(Messages.get("empty.corpus"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        reader.setFocus();
    }
}
