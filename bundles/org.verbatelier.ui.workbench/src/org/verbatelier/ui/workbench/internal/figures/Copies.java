package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.verbatelier.presentation.CopiedTable;

/** Puts tables where word processors and spreadsheets take them from. */
final class Copies {

    private Copies() {
    }

    static void copy(Display display, CopiedTable table) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { table.tsv(), table.html() },
                    new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
