package org.verbatelier.ui.workbench.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.ui.Fonts;

/** The cheat sheet: every key an analyst needs, on one page. */
final class KeysDialog extends Dialog {

    private static final String[][] COLUMNS = { { "move", "code" }, { "judge", "suggest", "other" } };

    KeysDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("keys.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(36, 0).margins(10, 6).applyTo(area);
        for (String[] groups : COLUMNS) {
            Composite column = new Composite(area, SWT.NONE);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(column);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 5).applyTo(column);
            for (String group : groups) {
                group(column, group);
            }
        }
        return area;
    }

    private static void group(Composite column, String group) {
        Fonts fonts = Fonts.of(column);
        Label head = new Label(column, SWT.NONE);
        head.setFont(fonts.bold());
        head.setText(Messages.get("keys." + group));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(head);
        for (String line : Messages.get("keys." + group + ".list").split("\n")) {
            int cut = line.lastIndexOf(" = ");
            Label key = new Label(column, SWT.NONE);
            key.setFont(fonts.smallBold());
            key.setText(line.substring(0, cut).strip().replace("&", "&&"));
            new Label(column, SWT.NONE).setText(line.substring(cut + 3).strip().replace("&", "&&"));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("button.close"), true);
    }
}
