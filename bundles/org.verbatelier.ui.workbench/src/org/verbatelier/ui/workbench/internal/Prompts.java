package org.verbatelier.ui.workbench.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Short messages and the words on buttons, in the language of the workbench: the platform speaks only English. */
public final class Prompts {

    private Prompts() {
    }

    public static void error(Shell shell, String title, String message) {
        MessageDialog.open(MessageDialog.ERROR, shell, title, message, SWT.SHEET, Messages.get("button.ok"));
    }

    public static void inform(Shell shell, String title, String message) {
        MessageDialog.open(MessageDialog.INFORMATION, shell, title, message, SWT.SHEET, Messages.get("button.ok"));
    }

    public static boolean ask(Shell shell, String title, String message) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, message, SWT.SHEET, Messages.get("button.yes"),
                Messages.get("button.no")) == 0;
    }

    /** What is written on a button of the platform's. */
    public static String button(int id, String otherwise) {
        return switch (id) {
            case IDialogConstants.OK_ID -> Messages.get("button.ok");
            case IDialogConstants.CANCEL_ID -> Messages.get("button.cancel");
            case IDialogConstants.CLOSE_ID -> Messages.get("button.close");
            case IDialogConstants.BACK_ID -> Messages.get("button.back");
            case IDialogConstants.NEXT_ID -> Messages.get("button.next");
            case IDialogConstants.FINISH_ID -> Messages.get("button.import");
            default -> otherwise;
        };
    }
}
