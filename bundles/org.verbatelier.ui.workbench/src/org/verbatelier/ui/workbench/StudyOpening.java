package org.verbatelier.ui.workbench;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.NewStudy;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Settings;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Opening;
import org.verbatelier.ui.workbench.internal.safety.InUse;

/** Opens studies in a window, with progress, and remembers them. */
public final class StudyOpening {

    private final IWorkbenchWindow window;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);

    public StudyOpening(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Opens a study, or comes back to it when it is open already. What goes wrong is shown. */
    public void open(Path folder) {
        if (studies.isOpen(folder) && !studies.current().orElseThrow().study().isReadOnly()) {
            try {
                Opening.showGrid(window, studies.current().orElseThrow().study());
            } catch (PartInitException e) {
                Opening.failed(window.getShell(), e);
            }
        } else {
            write(folder);
        }
    }

    private void write(Path folder) {
        make(monitor -> OpenStudy.open(folder, settings(), studies.contributions()), null, folder);
    }

    private void failed(Path folder, Throwable problem) {
        Throwable cause = problem instanceof InvocationTargetException wrapped ? wrapped.getCause() : problem;
        InUse question = folder == null ? null : InUse.of(folder, cause);
        if (question == null) {
            Opening.failed(window.getShell(), problem);
            welcome();
            return;
        }
        switch (question.ask(window.getShell())) {
            case READ -> make(monitor -> OpenStudy.openReadOnly(folder, settings(), studies.contributions()),
                    cause.getMessage(), null);
            case AGAIN -> write(folder);
            case TAKE_OVER -> make(monitor -> OpenStudy.takeOver(folder, settings(), studies.contributions()), null,
                    folder);
            case CANCEL -> welcome();
        }
    }

    /** Creates a study in a new or empty folder and opens it. */
    public void create(Path folder, NewStudy description) {
        open(monitor -> OpenStudy.create(folder, description, settings(), studies.contributions()));
    }

    /** Opens a study that is made by something long. */
    public void open(Function<IProgressMonitor, OpenStudy> making) {
        make(making, null, null);
    }

    private void make(Function<IProgressMonitor, OpenStudy> making, String readOnlyReason, Path folder) {
        closeEditors();
        AtomicReference<OpenStudy> made = new AtomicReference<>();
        try {
            new ProgressMonitorDialog(window.getShell()).run(true, false, monitor -> {
                monitor.beginTask(Messages.get("opening"), IProgressMonitor.UNKNOWN);
                made.set(making.apply(monitor));
            });
            studies.show(made.get(), readOnlyReason);
            WorkbenchSettings.remember(made.get().study().folder());
            Opening.showGrid(window, made.get().study());
        } catch (InvocationTargetException | PartInitException e) {
            failed(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeEditors() {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            page.closeAllEditors(false);
        }
    }

    /** Shows the welcome page. */
    public void welcome() {
        Opening.showWelcome(window);
    }

    private static Settings settings() {
        return WorkbenchSettings.current();
    }
}
