package org.verbatelier.ui.workbench.internal;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Something long with a study, in the background, with progress and cancel; what goes wrong is shown as a sentence. */
final class StudyJob<T> extends Job {

    private final Function<IProgressMonitor, T> work;
    private final Consumer<T> then;

    private StudyJob(String name, Function<IProgressMonitor, T> work, Consumer<T> then) {
        super(name);
        this.work = work;
        this.then = then;
    }

    /**
     * Starts.
     *
     * @param work runs in the background
     * @param then receives what it made, on the UI thread
     */
    static <T> StudyJob<T> start(String name, Function<IProgressMonitor, T> work, Consumer<T> then) {
        StudyJob<T> job = new StudyJob<>(name, work, then);
        job.setUser(true);
        job.schedule();
        return job;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        try {
            T made = work.apply(monitor);
            display.asyncExec(() -> then.accept(made));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            display.asyncExec(() -> Problems.show(display.getActiveShell(), e));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
