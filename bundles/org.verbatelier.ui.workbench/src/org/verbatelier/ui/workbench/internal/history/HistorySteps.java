package org.verbatelier.ui.workbench.internal.history;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.StudyException;
import org.verbatelier.ui.Notice;
import org.verbatelier.ui.NoticeArea;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;

/**
 * Undoes or redoes many steps in small portions, so that the window stays alive and a person can stop; on the thread that
 * makes all other changes, so that none comes between two steps unseen.
 */
final class HistorySteps {

    private static final long PORTION = 30_000_000;
    private static final int WORTH_TELLING = 50;

    private final StudySession session;
    private final Shell shell;
    private final boolean undo;
    private final int total;
    private int left;
    private Notice notice;

    private HistorySteps(StudySession session, Shell shell, int steps) {
        this.session = session;
        this.shell = shell;
        this.undo = steps < 0;
        this.total = Math.abs(steps);
        this.left = total;
    }

    /** Goes some steps: undoes when negative, redoes when positive. */
    static void go(StudySession session, Shell shell, int steps) {
        HistorySteps run = new HistorySteps(session, shell, steps);
        if (run.total > WORTH_TELLING) {
            run.notice = NoticeArea.of(shell).add("history", run.progress());
            run.notice.offer(Messages.get("history.stop"), () -> run.left = 0);
        }
        run.portion();
    }

    private String progress() {
        return Messages.get(undo ? "history.undoing" : "history.redoing", total - left, total);
    }

    private void portion() {
        if (shell.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + PORTION;
        try {
            while (left > 0 && System.nanoTime() < end) {
                left = step() ? left - 1 : 0;
            }
        } catch (StudyException e) {
            left = 0;
            Problems.show(shell, e);
        }
        if (notice != null && !notice.isDisposed()) {
            notice.say(progress());
            notice.progress((double) (total - left) / total);
        }
        if (left > 0) {
            Display.getCurrent().asyncExec(this::portion);
        } else if (notice != null && !notice.isDisposed()) {
            notice.dispose();
        }
    }

    private boolean step() {
        if (left == 1) {
            return undo ? session.undo() : session.redo();
        }
        return (undo ? session.study().undo() : session.study().redo()).isPresent();
    }
}
