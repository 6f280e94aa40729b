package org.verbatelier.ui.workbench.internal.imports;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.FileHandlers;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.SampleStudy;

/** Files need a study to go into: offers to create one, to open one, or to try with the sample study. */
final class NoStudyDialog {

    private final IWorkbenchWindow window;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);

    NoStudyDialog(IWorkbenchWindow window) {
        this.window = window;
    }

    /** The study that is open in the end; null when there is none. */
    StudySession ask() {
        if (studies.current().isEmpty()) {
            int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.get("drop.title"),
                    Messages.get("drop.noStudy"), SWT.SHEET, Messages.get("drop.new"), Messages.get("drop.open"),
                    Messages.get("drop.sample"), Messages.get("button.cancel"));
            switch (answer) {
                case 0 -> FileHandlers.create(window);
                case 1 -> FileHandlers.open(window);
                case 2 -> new SampleStudy(studies).open(window);
                default -> { /* nothing is to be imported */ }
            }
        }
        return studies.current().orElse(null);
    }
}
