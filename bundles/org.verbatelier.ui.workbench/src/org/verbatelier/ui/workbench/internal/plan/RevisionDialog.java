package org.verbatelier.ui.workbench.internal.plan;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the new wording of a commitment and why it changes. */
final class RevisionDialog extends PlanDialog {

    private final String present;
    private Text wording;
    private Text reason;
    private Wanted wanted;

    /** A wording and why. */
    record Wanted(String text, String reason) {}

    private RevisionDialog(Shell parent, String present) {
        super(parent, "newWording");
        this.present = present;
    }

    /** Asks; empty when the user thinks better of it. */
    static Optional<Wanted> ask(Shell parent, String present) {
        RevisionDialog dialog = new RevisionDialog(parent, present);
        return dialog.open() == Window.OK ? Optional.of(dialog.wanted) : Optional.empty();
    }

    @Override
    protected void createFields() {
        wording = text("wording", present);
        reason = text("reason", "");
        wording.selectAll();
    }

    @Override
    protected String missing() {
        return wording.getText().isBlank() || wording.getText().strip().equals(present)
                ? Messages.get("newWording.missing")
                : null;
    }

    @Override
    protected void accept() {
        wanted = new Wanted(wording.getText().strip(), reason.getText().strip());
    }
}
