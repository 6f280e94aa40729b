package org.verbatelier.ui.workbench.internal;

import java.util.Optional;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.StudySession;

/** Reads the present verbatim, or the conversation it belongs to. */
public class ReaderView extends SessionView {

    private Reader reader;

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        reader = new Reader(parent);
        reader.onTyped(letter -> session().wantCode(String.valueOf(letter)));
        CodingKeys.in(reader.control(), getSite().getService(IContextService.class));
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        newSession.ifPresent(s -> reader.setInput(s.study(), s.desk()));
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isEverything()) {
            reader.setInput(session().study(), session().desk());
        }
    }

    @Override
    protected void deskChanged() {
        reader.refresh();
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
