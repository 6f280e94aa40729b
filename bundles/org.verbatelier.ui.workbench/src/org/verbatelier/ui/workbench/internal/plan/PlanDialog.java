package org.verbatelier.ui.workbench.internal.plan;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ui.Fonts;

/** A short form in a window of its own; its button is dimmed until the form can be accepted, and the reason is said. */
abstract class PlanDialog extends TitleAreaDialog {

    private static final int WIDTH = 62;

    private final String key;
    private Composite area;

    /** @param key of its texts: title, message and button */
    PlanDialog(Shell parent, String key) {
        super(parent);
        this.key = key;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get(key));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(parent, WIDTH), SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 3).applyTo(area);
        setTitle(Messages.get(key));
        setMessage(Messages.get(key + ".message"));
        createFields();
        return area;
    }

    /** Makes the fields. */
    protected abstract void createFields();

    /** Why it cannot be accepted yet; null when it can. */
    protected abstract String missing();

    /** Takes over what is written. */
    protected abstract void accept();

    final Composite area() {
        return area;
    }

    final void label(String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.get("field." + name));
        GridDataFactory.fillDefaults().indent(0, 5).applyTo(label);
    }

    final Text text(String name, String proposed) {
        label(name);
        Text text = new Text(area, SWT.BORDER);
        text.setText(proposed);
        text.setToolTipText(Messages.get("field." + name));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> check());
        return text;
    }

    final Combo combo(String name, boolean readOnly) {
        label(name);
        Combo combo = new Combo(area, readOnly ? SWT.READ_ONLY : SWT.DROP_DOWN);
        combo.setToolTipText(Messages.get("field." + name));
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, e -> check());
        combo.addListener(SWT.Modify, e -> check());
        return combo;
    }

    /** Looks whether it can be accepted. */
    final void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            String missing = missing();
            ok.setEnabled(missing == null);
            setMessage(missing == null ? Messages.get(key + ".message") : missing);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get(key + ".ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        if (missing() == null) {
            accept();
            super.okPressed();
        }
    }
}
