package org.verbatelier.ui.workbench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.runtime.Contributions;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.ui.workbench.internal.safety.Autosave;
import org.verbatelier.ui.workbench.internal.safety.FolderNotice;

/**
 * The workbench's own service: which study is open. Ask the workbench for it,
 * {@code PlatformUI.getWorkbench().getService(Studies.class)}. Belongs to the UI thread.
 */
public final class Studies {

    private final Contributions contributions = Contributions.installed();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private StudySession session;
    private Autosave autosave;
    private String readOnlyReason;

    /** What the installed plug-ins bring. */
    public Contributions contributions() {
        return contributions;
    }

    /** The study that is open. */
    public Optional<StudySession> current() {
        return Optional.ofNullable(session);
    }

    /** Whether a study is the one that is open. */
    public boolean isOpen(Path folder) {
        return session != null && session.study().folder().equals(folder.toAbsolutePath().normalize());
    }

    /** Why the study that is open can only be read; null when that was asked for. */
    public String readOnlyReason() {
        return readOnlyReason;
    }

    /** Puts a study, opened before, on the desk; the one that was there is closed. */
    public void show(OpenStudy open) {
        show(open, null);
    }

    /** Puts a study on the desk that can only be read for a reason. */
    void show(OpenStudy open, String reason) {
        closeSession();
        readOnlyReason = reason;
        session = new StudySession(open, Display.getCurrent());
        session.desk().nextToCode();
        if (session.desk().current().isEmpty()) {
            session.desk().step(1);
        }
        autosave = new Autosave(open.study(), this::conflict, this::slow);
        autosave.start();
        listeners.forEach(Runnable::run);
    }

    private void conflict(Path copy) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> FolderNotice.conflict(copy));
    }

    private void slow(Duration write) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> FolderNotice.slow(write));
    }

    /** Saves and closes the study that is open. */
    public void close() {
        closeSession();
        listeners.forEach(Runnable::run);
    }

    private void closeSession() {
        if (session != null) {
            StudySession closing = session;
            session = null;
            autosave.stop();
            try {
                if (closing.study().hindrance().isPresent()) {
                    closing.abandon();
                } else {
                    closing.close();
                }
            } catch (RuntimeException e) {
                ILog.of(Studies.class).error(e.getMessage(), e);
            }
        }
    }

    /** Told when another study is open, or none. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
