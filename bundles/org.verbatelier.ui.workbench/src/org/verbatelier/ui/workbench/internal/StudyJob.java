package org.verbatelier.ui.workbench.internal;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Something long with a study, in the background, one after another, with progress and cancel in a notice; what goes wrong
 * is shown as a sentence.
 */
public final class StudyJob<T> extends Job {

    /** What all jobs belong to that change a study. */
    public static final Object FAMILY = StudyJob.class;

    /** Jobs that change a study wait for each other. */
    public static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final Function<IProgressMonitor, T> work;
    private final Consumer<T> then;
    private Runnable whenCancelled = () -> { /* most have nothing to say */ };

    private StudyJob(String name, Function<IProgressMonitor, T> work, Consumer<T> then) {
        super(name);
        this.work = work;
        this.then = then;
        setRule(ONE_AT_A_TIME);
    }

    /**
     * Starts.
     *
     * @param work runs in the background
     * @param then receives what it made, on the UI thread
     */
    public static <T> StudyJob<T> start(String name, Function<IProgressMonitor, T> work, Consumer<T> then) {
        StudyJob<T> job = new StudyJob<>(name, work, then);
        job.schedule();
        return job;
    }

    /** Called on the UI thread when a person has cancelled it. */
    public StudyJob<T> whenCancelled(Runnable what) {
        whenCancelled = what;
        return this;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        NoticeMonitor shown = new NoticeMonitor(this, monitor, display);
        try {
            T made = work.apply(shown);
            display.asyncExec(() -> then.accept(made));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            display.asyncExec(() -> whenCancelled.run());
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            display.asyncExec(() -> Problems.show(display.getActiveShell(), e));
            return Status.OK_STATUS;
        } finally {
            shown.done();
        }
    }
}
