package org.verbatelier.ui.workbench.internal.safety;

import java.nio.file.Path;

import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.NoticeArea;
import org.verbatelier.ui.workbench.internal.Messages;

/** Tells a person of a file that a synchronising program has left in the study. */
public final class ConflictNotice {

    private ConflictNotice() {
    }

    /** Shows it in the window. */
    public static void show(Path copy) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0) {
            NoticeArea.of(windows[0].getShell()).add("copy", Messages.get("conflict.text", copy.getFileName()))
                    .offer(Messages.get("conflict.folder"), () -> Program.launch(copy.getParent().toString()));
        }
    }
}
