package org.verbatelier.ui.workbench.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows the import wizard. Once the import is done there is nothing to cancel, only to close. */
final class ImportDialog extends WizardDialog {

    ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
        setPageSize(940, 520);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, Prompts.button(id, label), defaultButton);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(Messages.get("button.cancel"));
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        if (getWizard() instanceof ImportWizard wizard && wizard.isDone()) {
            getButton(IDialogConstants.FINISH_ID).setText(Messages.get("button.close"));
            getButton(IDialogConstants.CANCEL_ID).setVisible(false);
            getButton(IDialogConstants.BACK_ID).setVisible(false);
            getButton(IDialogConstants.NEXT_ID).setVisible(false);
        }
    }
}
