package org.verbatelier.ui.workbench.internal.marked;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Computes what a view shows in the background, once for changes that follow one another closely. */
final class Renewal<T> {

    private static final int DELAY = 250;

    private final Control owner;
    private final Consumer<T> show;
    private int request;

    /** @param show receives what was computed last, on the UI thread */
    Renewal(Control owner, Consumer<T> show) {
        this.owner = owner;
        this.show = show;
    }

    /** Computes soon. */
    void soon(Supplier<T> computation) {
        int mine = ++request;
        owner.getDisplay().timerExec(DELAY, () -> {
            if (mine == request && !owner.isDisposed()) {
                Job.createSystem("", (ICoreRunnable) monitor -> computed(mine, computation.get())).schedule();
            }
        });
    }

    private void computed(int mine, T result) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (mine == request && !owner.isDisposed()) {
                    show.accept(result);
                }
            });
        }
    }
}
