package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk;

/** Asks for the label of a new code and where it belongs; its identifier follows the label. */
public final class NewCodeDialog extends TitleAreaDialog {

    /**
     * A code to be created; {@link CodebookDesk} does it.
     *
     * @param parent the theme or code it goes into; a scheme when it is a theme that is wanted
     */
    public record Wanted(CodeNode parent, String label) {}

    private final Study study;
    private final String proposed;
    private final CodeNode near;
    private final boolean theme;
    private final List<CodeNode> parents = new ArrayList<>();
    private Combo place;
    private Text label;
    private Label identifier;
    private Wanted wanted;

    private NewCodeDialog(Shell parent, Study study, String proposed, CodeNode near, boolean theme) {
        super(parent);
        this.study = study;
        this.proposed = proposed;
        this.near = near;
        this.theme = theme;
        setHelpAvailable(false);
    }

    /**
     * Asks for a code.
     *
     * @param typed the label to begin with; may be empty
     * @param near the theme or code beside which it will most likely belong; null when that is not known
     * @return what to create; empty when given up
     */
    public static Optional<Wanted> ask(Shell shell, Study study, String typed, CodeNode near) {
        return open(new NewCodeDialog(shell, study, typed, near, false));
    }

    /** Asks for a theme. */
    static Optional<Wanted> askTheme(Shell shell, Study study, CodeNode near) {
        return open(new NewCodeDialog(shell, study, "", near, true));
    }

    private static Optional<Wanted> open(NewCodeDialog dialog) {
        return dialog.open() == Window.OK ? Optional.of(dialog.wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get(theme ? "newTheme.title" : "newCode.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        int em = area.getFont().getFontData()[0].getHeight();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        setTitle(Messages.get(theme ? "newTheme.title" : "newCode.title"));
        setMessage(Messages.get(theme ? "newTheme.message" : "newCode.message"));
        new Label(area, SWT.NONE).setText(Messages.get("newCode.label"));
        label = new Text(area, SWT.BORDER);
        label.setText(proposed);
        label.setToolTipText(Messages.get("newCode.label.tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(40 * em, SWT.DEFAULT).applyTo(label);
        new Label(area, SWT.NONE).setText(Messages.get("newCode.place"));
        place = new Combo(area, SWT.READ_ONLY);
        place.setToolTipText(Messages.get("newCode.place.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        new Label(area, SWT.NONE).setText(theme ? "" : Messages.get("newCode.id"));
        identifier = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(identifier);
        for (Scheme scheme : study.codes().schemes()) {
            if (theme) {
                add(scheme, scheme.getLabel());
            } else {
                scheme.getThemes().forEach(t -> addAll(t, ""));
            }
        }
        place.select(Math.max(0, parents.indexOf(nearest())));
        label.addListener(SWT.Modify, e -> renew());
        place.addListener(SWT.Selection, e -> renew());
        return area;
    }

    /** Beside a code, not into it. */
    private CodeNode nearest() {
        if (near == null) {
            return null;
        }
        if (theme) {
            return new CodeNode(CodeNode.Kind.SCHEME, near.scheme(), near.scheme());
        }
        return near.isCode() ? near.in(study.codes()).map(EObject::eContainer).map(CodeNode::of).orElse(null) : near;
    }

    private void addAll(EObject node, String indent) {
        switch (node) {
            case Theme t -> {
                add(t, t.getId() + "  " + t.getLabel());
                t.getCodes().forEach(code -> addAll(code, "      "));
            }
            case Code code when !code.isDeprecated() -> {
                add(code, indent + code.getId() + "  " + code.getLabel());
                code.getCodes().forEach(finer -> addAll(finer, indent + "      "));
            }
            default -> {
                // nothing new goes into what is obsolete
            }
        }
    }

    private void add(EObject node, String text) {
        parents.add(CodeNode.of(node));
        place.add(text);
    }

    private void renew() {
        boolean complete = !label.getText().isBlank() && place.getSelectionIndex() >= 0;
        identifier.setText(complete && !theme
                ? new CodebookDesk(study).proposedId(parents.get(place.getSelectionIndex()), label.getText())
                : "");
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(complete);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("newCode.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
        renew();
    }

    @Override
    protected void okPressed() {
        wanted = new Wanted(parents.get(place.getSelectionIndex()), label.getText().strip());
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
