package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.verbatelier.core.Study;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** Puts pages into the editor area. */
public final class Opening {

    private static final String LAST_PERSPECTIVE = "perspective";

    private Opening() {
    }

    /** The grid of a study, in the perspective in which the last one was left. */
    public static void showGrid(IWorkbenchWindow window, Study study) throws PartInitException {
        IWorkbenchPage page = window.getActivePage();
        IPerspectiveDescriptor start = page.getPerspective();
        if (isStart(start)) {
            showPerspective(window, WorkbenchSettings.get(LAST_PERSPECTIVE, Ids.PERSPECTIVE_CODER));
            page.closePerspective(start, false, false);
        }
        page.openEditor(new StudyInput(study.folder(), study.header().getName()), Ids.GRID);
    }

    private static boolean isStart(IPerspectiveDescriptor perspective) {
        return perspective != null && perspective.getId().equals(Ids.PERSPECTIVE_START);
    }

    /** The welcome page, alone while no study is open. */
    public static void showWelcome(IWorkbenchWindow window) {
        IPerspectiveDescriptor now = window.getActivePage().getPerspective();
        if (PlatformUI.getWorkbench().getService(Studies.class).current().isEmpty() && !isStart(now)) {
            WorkbenchSettings.put(LAST_PERSPECTIVE, now == null ? Ids.PERSPECTIVE_CODER : now.getId());
            showPerspective(window, Ids.PERSPECTIVE_START);
        }
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
