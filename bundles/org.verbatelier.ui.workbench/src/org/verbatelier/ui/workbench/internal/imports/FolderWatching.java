package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.imports.ReportEntry;
import org.verbatelier.presentation.imports.SourceFacts;
import org.verbatelier.ui.NoticeArea;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.WorkbenchSettings;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Opening;

/** Watches a folder for the study that is open, if the person has chosen one for it, and tells what came of it. */
public final class FolderWatching {

    /** What the watching does now. */
    public enum State {
        OFF, WATCHING, MISSING
    }

    private static final String SETTING = "watch:";

    private final IWorkbenchWindow window;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private WatchJob job;

    /** Follows the open study from now on. */
    public FolderWatching(IWorkbenchWindow window) {
        this.window = window;
        window.getShell().setData(FolderWatching.class.getName(), this);
        studies.addListener(this::follow);
        follow();
    }

    /** The watching of a window. */
    public static FolderWatching of(IWorkbenchWindow window) {
        return (FolderWatching) window.getShell().getData(FolderWatching.class.getName());
    }

    private void follow() {
        stopJob();
        studies.current().ifPresent(session -> {
            String chosen = WorkbenchSettings.get(key(session), "");
            if (!chosen.isBlank()) {
                job = new WatchJob(session, Path.of(chosen), this);
                job.schedule();
            }
        });
        changed();
    }

    private static String key(StudySession session) {
        return SETTING + session.study().folder();
    }

    private void stopJob() {
        if (job != null) {
            job.stop();
            job = null;
        }
    }

    /** Watches a folder for the open study, from now on and whenever it is opened; null watches none. */
    public void choose(Path folder) {
        studies.current().ifPresent(session -> WorkbenchSettings.put(key(session),
                folder == null ? "" : folder.toAbsolutePath().normalize().toString()));
        follow();
    }

    /** The folder that is watched; null when none is. */
    public Path folder() {
        return job == null ? null : job.folder();
    }

    public State state() {
        return job == null ? State.OFF : job.isMissing() ? State.MISSING : State.WATCHING;
    }

    /** Looks at once rather than at the next turn. */
    public void lookNow() {
        if (job != null) {
            job.wakeUp();
            job.schedule();
        }
    }

    /** Told when the state has changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** The state may be another one. */
    void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Files were imported. */
    void imported(StudySession session, ReportEntry entry) {
        session.reports().add(entry);
        List<String> ids = entry.report().files().stream().filter(file -> file.source() != null)
                .flatMap(file -> session.study().corpus().sources().stream()
                        .filter(source -> source.getId().equals(file.source())))
                .flatMap(source -> new SourceFacts(source).ids().stream()).toList();
        if (!ids.isEmpty() && !window.getShell().isDisposed()) {
            NoticeArea.of(window.getShell()).add("circle-check", Messages.get("watch.new", ids.size()))
                    .offer(Messages.get("watch.code"), () -> queue(session, ids))
                    .offer(Messages.get("sources.report"),
                            () -> new ReportDialog(window.getShell(), session, entry).open());
        }
    }

    private void queue(StudySession session, List<String> ids) {
        try {
            Opening.showGrid(window, session.study());
            session.wantFilter(GridFilter.NONE.withAmong(Set.copyOf(ids)));
        } catch (PartInitException e) {
            Opening.failed(window.getShell(), e);
        }
    }

    /** Files need a person. */
    void toCheck(List<Path> files) {
        if (!window.getShell().isDisposed()) {
            String first = String.valueOf(files.getFirst().getFileName());
            NoticeArea.of(window.getShell()).add("triangle-alert", Messages.get("watch.check", files.size(), first))
                    .offer(Messages.get("watch.check.open"), () -> new ImportEntry(window).files(files));
        }
    }
}
