package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.NewStudy;

/** Asks for what a study begins with. The folder follows the name until it is chosen. */
final class NewStudyDialog extends TitleAreaDialog {

    private static final Path HOME = Path.of(System.getProperty("user.home"), "Verbatelier");

    private Text name;
    private Text organisation;
    private Text purpose;
    private Text place;
    private boolean placeChosen;
    private NewStudy description;
    private Path folder;

    NewStudyDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
        name = field(area, "new.name", SWT.BORDER, 2);
        organisation = field(area, "new.organisation", SWT.BORDER, 2);
        purpose = field(area, "new.purpose", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 2);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(380, 60).applyTo(purpose);
        // several lines, yet Tab leads on as in the other fields
        purpose.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        place = field(area, "new.place", SWT.BORDER, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.get("browse"));
        browse.addListener(SWT.Selection, e -> browse());
        name.addListener(SWT.Modify, e -> renew());
        purpose.addListener(SWT.Modify, e -> renew());
        place.addListener(SWT.KeyDown, e -> placeChosen = true);
        setTitle(Messages.get("new.title"));
        setMessage(Messages.get("new.message"));
        return area;
    }

    private static Text field(Composite area, String key, int style, int span) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.get(key));
        Text text = new Text(area, style);
        text.setToolTipText(Messages.get(key + ".tip"));
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(text);
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(place.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            placeChosen = true;
            place.setText(chosen);
        }
    }

    private void renew() {
        if (!placeChosen) {
            String plain = Normalizer.normalize(name.getText(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            place.setText(plain.isEmpty() ? "" : HOME.resolve(plain).toString());
        }
        getButton(IDialogConstants.OK_ID).setEnabled(isComplete());
    }

    private boolean isComplete() {
        return !name.getText().isBlank() && !purpose.getText().isBlank() && !place.getText().isBlank();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("new.create"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("button.cancel"), false);
    }

    @Override
    protected void okPressed() {
        description = new NewStudy(name.getText().strip(), purpose.getText().strip(), organisation.getText().strip());
        folder = Path.of(place.getText().strip());
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    NewStudy description() {
        return description;
    }

    Path folder() {
        return folder;
    }
}
