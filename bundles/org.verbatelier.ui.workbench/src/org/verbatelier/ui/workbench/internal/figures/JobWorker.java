package org.verbatelier.ui.workbench.internal.figures;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.verbatelier.presentation.figures.FigureWorker;

/** Runs in jobs what figures are made of, for as long as a widget is there. */
final class JobWorker implements FigureWorker {

    private final Control owner;
    private final Display display;

    JobWorker(Control owner) {
        this.owner = owner;
        this.display = owner.getDisplay();
    }

    @Override
    public <T> Runnable run(int delay, Function<BooleanSupplier, T> work, Consumer<T> then,
            Consumer<RuntimeException> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Job job = Job.createSystem("", (ICoreRunnable) monitor -> {
            if (!cancelled.get()) {
                run(cancelled, work, then, failed);
            }
        });
        job.schedule(delay);
        return () -> {
            cancelled.set(true);
            job.cancel();
        };
    }

    private <T> void run(AtomicBoolean cancelled, Function<BooleanSupplier, T> work, Consumer<T> then,
            Consumer<RuntimeException> failed) {
        try {
            T made = work.apply(cancelled::get);
            later(cancelled, () -> then.accept(made));
        } catch (CancellationException e) {
            later(cancelled, () -> then.accept(null));
        } catch (RuntimeException e) {
            later(cancelled, () -> failed.accept(e));
        }
    }

    private void later(AtomicBoolean cancelled, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!cancelled.get() && !owner.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
