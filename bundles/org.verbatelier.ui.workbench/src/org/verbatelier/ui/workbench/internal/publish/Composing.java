package org.verbatelier.ui.workbench.internal.publish;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.verbatelier.core.StudyException;
import org.verbatelier.publish.Composition;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.PublishRequest;

/** Composes a document in the background; a newer wish cancels the older one. */
final class Composing {

    /** What came of a wish: a document, or why there is none; both null when its exporter writes by itself. */
    record Outcome(Composition composition, String refusal) {}

    private final OpenStudy open;
    private final Display display;
    private Job job;

    Composing(OpenStudy open, Display display) {
        this.open = open;
        this.display = display;
    }

    void wish(PublishRequest request, Consumer<Outcome> then) {
        stop();
        job = Job.createSystem(Messages.get("composing"), (IJobFunction) monitor -> run(request, monitor, then));
        job.schedule();
    }

    private IStatus run(PublishRequest request, IProgressMonitor monitor, Consumer<Outcome> then) {
        try {
            Optional<Composition> composed = open.compose(request, monitor);
            give(monitor, then, new Outcome(composed.orElse(null), null));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (StudyException e) {
            give(monitor, then, new Outcome(null, e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void give(IProgressMonitor monitor, Consumer<Outcome> then, Outcome outcome) {
        display.asyncExec(() -> {
            if (!monitor.isCanceled()) {
                then.accept(outcome);
            }
        });
    }

    void stop() {
        if (job != null) {
            job.cancel();
        }
    }
}
