package org.verbatelier.ui.workbench.internal.imports;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.presentation.imports.ImportDraft;
import org.verbatelier.ui.workbench.internal.Problems;

/** Looks at files in the background, the one that is shown first; what is out of date when it is known is looked at again. */
final class Looking {

    private final ImportDraft draft;
    private final Display display;
    private final Runnable seen;
    private boolean busy;
    private boolean stopped;

    /** {@code seen} is called on the UI thread after each file. */
    Looking(ImportDraft draft, Display display, Runnable seen) {
        this.draft = draft;
        this.display = display;
        this.seen = seen;
    }

    /** Looks at what has not been looked at, beginning with the files of {@code first}. */
    void start(DraftFile first) {
        List<DraftFile> stale = draft.stale();
        if (busy || stopped || stale.isEmpty()) {
            return;
        }
        DraftFile next = first != null && stale.contains(first) ? first : stale.getFirst();
        busy = true;
        Job.createSystem("", (ICoreRunnable) monitor -> {
            DraftFile looked = draft.look(next, Problems::message);
            display.asyncExec(() -> taken(looked, first));
        }).schedule();
    }

    private void taken(DraftFile looked, DraftFile first) {
        busy = false;
        if (!stopped) {
            draft.put(looked);
            seen.run();
            start(first == null ? null : draft.file(first.path()));
        }
    }

    /** Whether a file is being looked at. */
    boolean isBusy() {
        return busy;
    }

    void stop() {
        stopped = true;
    }
}
