package org.verbatelier.ui.workbench.internal.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Prompts;
import org.verbatelier.ui.workbench.internal.StudyJob;

/** Saves the whole study as it is in memory into another folder, and goes on working there. */
public final class CopyElsewhere {

    private final StudySession session;
    private final Shell shell;

    public CopyElsewhere(StudySession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    /** Asks where to. */
    public void ask() {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.get("copy.title"));
        dialog.setMessage(Messages.get("copy.message"));
        dialog.setFilterPath(System.getProperty("user.home"));
        String chosen = dialog.open();
        if (chosen != null) {
            to(freeFolder(Path.of(chosen)));
        }
    }

    /** The folder itself when it is empty, else a new one in it. */
    Path freeFolder(Path chosen) {
        if (isEmpty(chosen)) {
            return chosen;
        }
        String name = Messages.get("copy.name", session.study().folder().getFileName());
        Path free = chosen.resolve(name);
        for (int i = 2; Files.exists(free); i++) {
            free = chosen.resolve(name + " " + i);
        }
        return free;
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    void to(Path folder) {
        StudyJob.start(Messages.get("copy.job"), monitor -> session.study().copyTo(folder),
                whole -> copied(folder, whole));
    }

    private void copied(Path folder, boolean whole) {
        new StudyOpening(PlatformUI.getWorkbench().getWorkbenchWindows()[0]).open(folder);
        Prompts.inform(shell, Messages.get("copy.title"),
                Messages.get(whole ? "copy.done" : "copy.done.withoutHistory", folder));
    }
}
