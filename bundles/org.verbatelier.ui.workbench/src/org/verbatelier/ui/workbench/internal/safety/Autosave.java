package org.verbatelier.ui.workbench.internal.safety;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.StudyListener;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.StudyJob;

/**
 * Brings the files of a study up to date while nobody is typing. Nothing depends on it, every change is in the journal at
 * once; but a study opens faster, and others who read it see it as it is.
 */
public final class Autosave extends Job implements StudyListener {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration FELT = Duration.ofMillis(700);
    private static final Duration QUIET = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Study study;
    private final Consumer<Path> conflict;
    private final Consumer<Duration> slow;
    private final Set<Path> known = new HashSet<>();
    private volatile long changed = System.nanoTime();
    private volatile long unsaved;
    private volatile long told;
    private volatile boolean stopped;

    /**
     * @param conflict told of each file that a synchronising program has left, once, on any thread
     * @param slow told now and then how long the folder took for a change, when a person felt it
     */
    public Autosave(Study study, Consumer<Path> conflict, Consumer<Duration> slow) {
        super(Messages.get("autosave.job"));
        this.study = study;
        this.conflict = conflict;
        this.slow = slow;
        setSystem(true);
        setRule(StudyJob.ONE_AT_A_TIME);
    }

    /** Begins. */
    public void start() {
        study.addListener(this);
        schedule();
    }

    /** Ends. */
    public void stop() {
        stopped = true;
        study.removeListener(this);
        cancel();
    }

    @Override
    public void changed(StudyEvent event) {
        changed = System.nanoTime();
        unsaved = unsaved == 0 ? changed : unsaved;
        if (study.lastWrite().compareTo(FELT) > 0 && (told == 0 || changed - told > QUIET.toNanos())) {
            told = changed;
            slow.accept(study.lastWrite());
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (study.isUnsaved() && isTime()) {
            save();
        }
        study.conflictCopies().stream().filter(known::add).forEach(conflict);
        if (!stopped) {
            schedule(LOOK.toMillis());
        }
        return Status.OK_STATUS;
    }

    private boolean isTime() {
        long now = System.nanoTime();
        boolean late = unsaved != 0 && now - unsaved > LONGEST.toNanos();
        return now - changed > (late ? PAUSE : IDLE).toNanos();
    }

    private void save() {
        try {
            study.save();
            unsaved = 0;
        } catch (StudyException e) {
            // the study tells its listeners, the banner tells the person
            ILog.of(Autosave.class).warn(e.getMessage(), e);
            changed = System.nanoTime();
        }
    }
}
