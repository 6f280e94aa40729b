package org.verbatelier.ui.workbench.internal.plan;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.ui.workbench.internal.Prompts;

/** Asks for a title. */
final class Titles {

    private Titles() {
    }

    /** Asks with the texts of a key; empty when the user thinks better of it. */
    static Optional<String> ask(Shell shell, String key, String proposed) {
        InputDialog dialog = new InputDialog(shell, Messages.get(key), Messages.get(key + ".message"), proposed,
                text -> text.isBlank() ? "" : null) {
            @Override
            protected void createButtonsForButtonBar(Composite parent) {
                super.createButtonsForButtonBar(parent);
                for (int id : new int[] { IDialogConstants.OK_ID, IDialogConstants.CANCEL_ID }) {
                    getButton(id).setText(Prompts.button(id, ""));
                }
            }

            @Override
            protected boolean isResizable() {
                return true;
            }
        };
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }
}
