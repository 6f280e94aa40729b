package org.verbatelier.ui.workbench;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.ui.workbench.internal.HistoryHandler;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.imports.FolderWatching;
import org.verbatelier.ui.workbench.internal.imports.WindowDrop;
import org.verbatelier.ui.workbench.internal.keys.KeyNames;

/** What a window needs besides its declared parts: its title, the status line, undo and redo with their names. */
public final class WindowParts {

    private WindowParts() {
    }

    /** Adds them to a window that has just been opened. */
    public static void addTo(IWorkbenchWindowConfigurer configurer) {
        Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
        studies.addListener(() -> configurer.setTitle(title(studies)));
        FolderWatching watching = new FolderWatching(configurer.getWindow());
        new StatusLine(configurer.getActionBarConfigurer().getStatusLineManager(), watching);
        WindowDrop.on(configurer.getWindow());
        KeyNames.install(PlatformUI.getWorkbench().getDisplay());
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        String undo = IWorkbenchCommandConstants.EDIT_UNDO;
        String redo = IWorkbenchCommandConstants.EDIT_REDO;
        handlers.activateHandler(undo, new HistoryHandler(true, undo));
        handlers.activateHandler(redo, new HistoryHandler(false, redo));
    }

    private static String title(Studies studies) {
        return studies.current().map(s -> Messages.get("window.title.study", s.study().header().getName()))
                .orElse(Messages.get("window.title"));
    }
}
