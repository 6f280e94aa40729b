package org.verbatelier.ui.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.verbatelier.core.CodeId;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.NewNodes;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.ui.workbench.StudySession;

/** Makes a code of what was typed when none matched, and applies it to what is selected: one step, one undo. */
final class NewCodeDialog extends Dialog {

    private final StudySession session;
    private final String typed;
    private final List<Theme> themes = new ArrayList<>();
    private Text label;
    private Combo theme;
    private Label identifier;

    private NewCodeDialog(Shell parent, StudySession session, String typed) {
        super(parent);
        this.session = session;
        this.typed = Character.toUpperCase(typed.charAt(0)) + typed.substring(1);
        session.study().codes().schemes().forEach(scheme -> themes.addAll(scheme.getThemes()));
    }

    /** Asks for the theme; {@code typed} becomes the label. */
    static void ask(Shell parent, StudySession session, String typed) {
        new NewCodeDialog(parent, session, typed).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("newCode.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.get("newCode.label"));
        label = new Text(area, SWT.BORDER);
        label.setText(typed);
        label.setToolTipText(Messages.get("newCode.label.tip"));
        int line = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(14 * line, SWT.DEFAULT).applyTo(label);
        new Label(area, SWT.NONE).setText(Messages.get("newCode.theme"));
        theme = new Combo(area, SWT.READ_ONLY);
        theme.setToolTipText(Messages.get("newCode.theme.tip"));
        themes.forEach(t -> theme.add(t.getId() + " \u2013 " + t.getLabel()));
        theme.select(themeOfLastCode());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(theme);
        new Label(area, SWT.NONE).setText(Messages.get("newCode.identifier"));
        identifier = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(identifier);
        label.addListener(SWT.Modify, e -> renew());
        theme.addListener(SWT.Selection, e -> renew());
        return area;
    }

    /** Codes made while reading often stand beside the one just applied. */
    private int themeOfLastCode() {
        Study study = session.study();
        String last = session.desk().lastCode();
        int index = last == null ? -1
                : study.codes().find(last).map(code -> themes.indexOf(study.codes().themeOf(code))).orElse(-1);
        return Math.max(0, index);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("newCode.create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("button.cancel"), false);
        renew();
        theme.setFocus();
    }

    private void renew() {
        boolean named = !label.getText().isBlank() && theme.getSelectionIndex() >= 0;
        identifier.setText(named ? code().getId() : "");
        Button create = getButton(IDialogConstants.OK_ID);
        create.setEnabled(named);
    }

    private Theme theme() {
        return themes.get(theme.getSelectionIndex());
    }

    private Code code() {
        return new NewNodes((Scheme) theme().eContainer()).code(theme(), label.getText());
    }

    @Override
    protected void okPressed() {
        Code code = code();
        Theme parent = theme();
        String qualified = new CodeId(((Scheme) parent.eContainer()).getId(), code.getId()).toString();
        super.okPressed();
        session.attempt(() -> {
            if (session.desk().code(qualified,
                    new CodebookEdits(session.study()).add(parent, parent.getCodes().size(), code))) {
                session.sayLast();
            }
        });
    }
}
