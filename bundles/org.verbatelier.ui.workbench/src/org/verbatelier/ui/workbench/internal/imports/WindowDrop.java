package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Lets files and folders be dropped anywhere on a window: what lies in it and takes no files leaves them to the window. */
public final class WindowDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    private WindowDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Makes a window take files. */
    public static void on(IWorkbenchWindow window) {
        DropTarget target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK
                | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new WindowDrop(window));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        copy(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        copy(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        copy(event);
    }

    private static void copy(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
        event.feedback = DND.FEEDBACK_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            // the file manager waits for the end of the drop
            event.display.asyncExec(
                    () -> new ImportEntry(window).files(Arrays.stream(files).map(Path::of).toList()));
        }
    }
}
