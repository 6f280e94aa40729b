package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;

/** What the file menu does. */
public final class FileHandlers {

    private FileHandlers() {
    }

    /** Asks for the folder of a study and opens it. */
    public static void open(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.get("open.title"));
        dialog.setMessage(Messages.get("open.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            new StudyOpening(window).open(Path.of(chosen));
        }
    }

    /** Asks for what a study begins with and creates it. */
    public static void create(IWorkbenchWindow window) {
        NewStudyDialog dialog = new NewStudyDialog(window.getShell());
        if (dialog.open() == Window.OK) {
            new StudyOpening(window).create(dialog.folder(), dialog.description());
        }
    }

    static void runRules(IWorkbenchWindow window, StudySession session) {
        SchemeChoice.choose(window.getShell(), session).ifPresent(scheme -> StudyJob.start(Messages.get("rules.job"),
                monitor -> session.open().autocode(scheme, false, monitor),
                done -> session.say(Messages.get("rules.done", done.run().hits().size()))));
    }
}
