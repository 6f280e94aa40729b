package org.verbatelier.ui.workbench;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.ui.workbench.internal.HistoryHandler;

/** What a window needs besides its declared parts: the status line, and undo and redo with their names. */
public final class WindowParts {

    private WindowParts() {
    }

    /** Adds them to a window that has just been opened. */
    public static void addTo(IWorkbenchWindowConfigurer configurer) {
        new StatusLine(configurer.getActionBarConfigurer().getStatusLineManager());
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        String undo = IWorkbenchCommandConstants.EDIT_UNDO;
        String redo = IWorkbenchCommandConstants.EDIT_REDO;
        handlers.activateHandler(undo, new HistoryHandler(true, undo));
        handlers.activateHandler(redo, new HistoryHandler(false, redo));
    }
}
