package org.verbatelier.ui.workbench.internal.safety;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.WorkbenchSettings;
import org.verbatelier.ui.workbench.internal.Messages;

/** Goes from reading a study to writing it, now or as soon as nobody else writes it; the coder stays where they are. */
final class WriteWhenFree extends Job {

    private static final long AGAIN = 3_000;

    private final Studies studies;
    private final StudySession reading;
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    WriteWhenFree(Studies studies, StudySession reading) {
        super(Messages.get("banner.write"));
        this.studies = studies;
        this.reading = reading;
        setSystem(true);
    }

    static boolean isWaiting(StudySession session) {
        return Job.getJobManager().find(session).length > 0;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == reading;
    }

    /** Tries now; says why when it is not possible. */
    void now() {
        String place = place();
        window().open(reading.study().folder());
        stay(place);
    }

    private StudyOpening window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return new StudyOpening(window);
    }

    private String place() {
        return reading.desk().current().map(VerbatimEntry::id).orElse(null);
    }

    private void stay(String place) {
        if (place != null) {
            studies.current().filter(session -> session.study().corpus().indexOf(place) >= 0)
                    .ifPresent(session -> session.desk().go(place));
        }
    }

    /** Tries again and again until it is possible or the study is closed. */
    void asSoonAsPossible(Runnable begun) {
        schedule(AGAIN);
        reading.say(Messages.get("banner.waiting"));
        begun.run();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Path folder = reading.study().folder();
        if (!studies.isOpen(folder)) {
            return Status.CANCEL_STATUS;
        }
        try {
            OpenStudy open = OpenStudy.open(folder, WorkbenchSettings.current(), studies.contributions());
            display.asyncExec(() -> show(open));
        } catch (StudyException e) {
            schedule(AGAIN);
        }
        return Status.OK_STATUS;
    }

    private void show(OpenStudy open) {
        if (!studies.isOpen(open.study().folder())) {
            open.close();
            return;
        }
        String place = place();
        window().open(monitor -> open);
        stay(place);
        studies.current().ifPresent(session -> session.say(Messages.get("banner.writing")));
    }
}
