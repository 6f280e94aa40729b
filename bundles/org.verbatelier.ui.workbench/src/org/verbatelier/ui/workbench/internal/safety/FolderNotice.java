package org.verbatelier.ui.workbench.internal.safety;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.Notice;
import org.verbatelier.ui.NoticeArea;
import org.verbatelier.ui.workbench.internal.Messages;

/** Tells a person what is odd about the folder of the study, while work goes on. */
public final class FolderNotice {

    private static final int SECONDS = 12;

    private FolderNotice() {
    }

    /** A synchronising program has left a file in the study. */
    public static void conflict(Path copy) {
        add("copy", Messages.get("conflict.text", copy.getFileName())).ifPresent(notice -> notice
                .offer(Messages.get("conflict.folder"), () -> Program.launch(copy.getParent().toString())));
    }

    /** The folder takes so long for a change that it is felt. */
    public static void slow(Duration write) {
        add("clock", Messages.get("folder.slow", write.toMillis() / 1000.0))
                .ifPresent(notice -> notice.passing(SECONDS));
    }

    private static Optional<Notice> add(String icon, String text) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        return windows.length == 0 ? Optional.empty()
                : Optional.of(NoticeArea.of(windows[0].getShell()).add(icon, text));
    }
}
