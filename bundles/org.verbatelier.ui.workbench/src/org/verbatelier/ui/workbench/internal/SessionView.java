package org.verbatelier.ui.workbench.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.ScrolledPage;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;

/** A view of the open study; without one, it says what to do next. */
public abstract class SessionView extends ViewPart {

    private Studies studies;
    private StudySession session;
    private Composite stack;
    private Composite content;
    private Composite empty;
    private Link hint;

    private final Runnable opened = this::sessionChanged;
    private final Consumer<Affected> changed = affected -> {
        if (!content.isDisposed()) {
            studyChanged(affected);
            renewHint();
        }
    };
    private final Runnable moved = () -> {
        if (!content.isDisposed()) {
            deskChanged();
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        createContent(content);
        empty = ScrolledPage.in(stack);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(empty);
        hint = new Link(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(hint);
        hint.addListener(SWT.Selection, e -> run(e.text));
        studies = PlatformUI.getWorkbench().getService(Studies.class);
        studies.addListener(opened);
        sessionChanged();
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            Problems.show(getSite().getShell(), e);
        }
    }

    private void sessionChanged() {
        detach();
        session = studies.current().orElse(null);
        if (session != null) {
            session.onChange(changed);
            session.desk().addListener(moved);
        }
        show(Optional.ofNullable(session));
        renewHint();
    }

    private void detach() {
        if (session != null) {
            session.removeOnChange(changed);
            session.desk().removeListener(moved);
        }
    }

    /** Shows the content or, when there is nothing in it, what to do next. */
    protected final void renewHint() {
        String text = session == null ? Messages.get("empty.noStudy") : emptyHint().orElse(null);
        ((StackLayout) stack.getLayout()).topControl = text == null ? content : empty.getParent();
        if (text != null) {
            hint.setText(text);
        }
        stack.layout(true, true);
        ScrolledPage.fit(empty);
    }

    /** The session shown; null when no study is open. */
    protected final StudySession session() {
        return session;
    }

    @Override
    public void dispose() {
        if (studies != null) {
            studies.removeListener(opened);
        }
        detach();
        super.dispose();
    }

    /** Makes the widgets. */
    protected abstract void createContent(Composite parent);

    /** Another study is open, or none. */
    protected abstract void show(Optional<StudySession> newSession);

    /** The study has changed. */
    protected void studyChanged(Affected affected) {
        // views that show nothing that changes need not care
    }

    /** The coder has moved or chosen another chip. */
    protected void deskChanged() {
        // views that do not follow the coder need not care
    }

    /** What to do next when there is nothing to show; commands are links. */
    protected Optional<String> emptyHint() {
        return Optional.empty();
    }
}
