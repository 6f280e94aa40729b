package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verbatelier.ui.workbench.internal.Messages;

/** Chooses the folder that is watched for the open study, or stops watching. */
public final class WatchDialog {

    private final IWorkbenchWindow window;
    private final FolderWatching watching;

    public WatchDialog(IWorkbenchWindow window) {
        this.window = window;
        this.watching = FolderWatching.of(window);
    }

    /** Asks. */
    public void open() {
        if (watching.folder() == null) {
            choose();
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.get("watch.title"),
                Messages.get("watch." + watching.state().name().toLowerCase(Locale.ROOT) + ".text",
                        watching.folder()),
                SWT.SHEET, Messages.get("watch.change"), Messages.get("watch.stop"), Messages.get("button.close"));
        if (answer == 0) {
            choose();
        } else if (answer == 1) {
            watching.choose(null);
        }
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.SHEET);
        dialog.setText(Messages.get("watch.title"));
        dialog.setMessage(Messages.get("watch.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            watching.choose(Path.of(chosen));
        }
    }
}
