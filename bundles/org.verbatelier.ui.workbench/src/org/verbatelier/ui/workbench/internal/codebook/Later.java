package org.verbatelier.ui.workbench.internal.codebook;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Works something out in the background for a widget; only the last that was asked for is shown. */
public final class Later {

    private final Control control;
    private final int delay;
    private volatile int asked;

    /**
     * For a widget.
     *
     * @param delay milliseconds to wait for a further question
     */
    public Later(Control control, int delay) {
        this.control = control;
        this.delay = delay;
    }

    /** Works it out, then shows it on the UI thread unless something else has been asked for meanwhile. */
    public <T> void compute(Supplier<T> work, Consumer<T> then) {
        int mine = ++asked;
        Job.createSystem("", (ICoreRunnable) monitor -> {
            if (mine == asked) {
                T made = work.get();
                if (!control.isDisposed()) {
                    control.getDisplay().asyncExec(() -> {
                        if (mine == asked && !control.isDisposed()) {
                            then.accept(made);
                        }
                    });
                }
            }
        }).schedule(delay);
    }

    /** Forgets what was asked for. */
    public void cancel() {
        asked++;
    }
}
