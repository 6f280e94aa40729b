package org.verbatelier.ui.workbench.internal.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.Notice;
import org.verbatelier.ui.NoticeArea;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/**
 * Says what undo or redo has changed where the coder does not look, with a way to go there and, once there, a way back. The
 * coder is never moved unasked.
 */
public final class ChangeNotice {

    private static final int SECONDS = 12;

    private Notice shown;

    /** Shows what has changed; {@code name} says what was undone or redone. */
    public void show(StudySession session, String name) {
        close();
        List<String> elsewhere = session.desk().touched().stream()
                .filter(verbatim -> !session.desk().selection().contains(verbatim)).toList();
        Optional<Shell> shell = window().map(IWorkbenchWindow::getShell);
        if (!elsewhere.isEmpty() && shell.isPresent()) {
            shown = NoticeArea.of(shell.get()).add("history", Messages.get("change.where", name, elsewhere.size(),
                    elsewhere.getFirst(), session.desk().touched().size() - elsewhere.size()));
            shown.offer(Messages.get("change.go"), () -> go(session, elsewhere.getFirst()));
            shown.passing(SECONDS);
        }
    }

    private void go(StudySession session, String verbatim) {
        close();
        session.desk().go(verbatim);
        window().map(IWorkbenchWindow::getShell).ifPresent(shell -> {
            shown = NoticeArea.of(shell).add("corner-up-left", Messages.get("change.there", verbatim));
            shown.offer(Messages.get("change.back"), session.desk()::back);
            shown.passing(SECONDS);
        });
    }

    /** Goes to the first verbatim changed elsewhere. False when nothing was. */
    public boolean go(StudySession session) {
        Optional<String> first = session.desk().touched().stream()
                .filter(verbatim -> !session.desk().selection().contains(verbatim)).findFirst();
        first.ifPresent(verbatim -> go(session, verbatim));
        return first.isPresent();
    }

    /** Says quietly why something cannot be done. */
    public void refused(String why) {
        close();
        window().map(IWorkbenchWindow::getShell).ifPresent(shell -> {
            shown = NoticeArea.of(shell).add("triangle-alert", why);
            shown.passing(SECONDS);
        });
    }

    private void close() {
        if (shown != null && !shown.isDisposed()) {
            shown.dispose();
        }
    }

    private static Optional<IWorkbenchWindow> window() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    }
}
