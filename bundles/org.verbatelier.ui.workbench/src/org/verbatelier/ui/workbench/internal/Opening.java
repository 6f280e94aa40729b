package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.verbatelier.core.Study;
import org.verbatelier.ui.workbench.Ids;

/** Puts pages into the editor area. */
public final class Opening {

    private Opening() {
    }

    /** The grid of a study, in the coder's perspective. */
    public static void showGrid(IWorkbenchWindow window, Study study) throws PartInitException {
        IWorkbenchPage page = window.getActivePage();
        page.openEditor(new StudyInput(study.folder(), study.header().getName()), Ids.GRID);
    }

    /** The welcome page. */
    public static void showWelcome(IWorkbenchWindow window) {
        try {
            window.getActivePage().openEditor(new StudyInput(Path.of(""), Messages.get("welcome.name")), Ids.WELCOME);
        } catch (PartInitException e) {
            failed(window.getShell(), e);
        }
    }

    /** Changes the perspective. */
    public static void showPerspective(IWorkbenchWindow window, String perspective) {
        try {
            PlatformUI.getWorkbench().showPerspective(perspective, window);
        } catch (WorkbenchException e) {
            failed(window.getShell(), e);
        }
    }

    /** Shows what went wrong. */
    public static void failed(Shell shell, Throwable problem) {
        Problems.show(shell, problem);
    }
}
