package org.verbatelier.ui.workbench.internal.plan;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.model.plan.Action;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.presentation.plan.PlanFigures;

/** The priority as it is computed, and the one that people set over it, for which they say why. */
final class PriorityRow extends FormRow {

    private Label computed;
    private Combo manual;
    private Text reason;

    PriorityRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(part);
        computed = new Label(part, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(computed);
        manual = new Combo(part, SWT.READ_ONLY);
        manual.setToolTipText(Messages.get("priority.manual.tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(manual);
        manual.addListener(SWT.Selection, e -> write());
        reason = new Text(part, SWT.BORDER);
        reason.setMessage(Messages.get("priority.reason"));
        reason.setToolTipText(Messages.get("priority.reason.tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(reason);
        reason.addListener(SWT.FocusOut, e -> keep());
        reason.addListener(SWT.DefaultSelection, e -> keep());
        return part;
    }

    @Override
    protected Control focus() {
        return reason;
    }

    private Action action() {
        return (Action) entry();
    }

    @Override
    protected void fill() {
        manual.setEnabled(!isReadOnly());
        reason.setEnabled(!isReadOnly());
        int places = Math.max(action().getPriority(), context().index().actions().size());
        if (manual.getItemCount() != places + 1) {
            manual.removeAll();
            manual.add(Messages.get("priority.computed"));
            for (int i = 1; i <= places; i++) {
                manual.add(Messages.get("priority.place", i));
            }
        }
        if (problem().isEmpty()) {
            manual.select(action().getPriority());
            String words = Objects.toString(action().getPriorityReason(), "");
            if (!reason.isFocusControl() || !words.isEmpty()) {
                reason.setText(words);
            }
        }
        computed.setText(said());
        context().resized();
    }

    private String said() {
        Optional<ActionPriority> priority = context().session().plan().figures()
                .flatMap((PlanFigures figures) -> figures.priority(action().getId()));
        if (priority.isEmpty() || Double.isNaN(priority.get().score())) {
            return Messages.get("priority.unknown");
        }
        ActionPriority p = priority.get();
        return Messages.get("priority.score", p.rank(), p.criticality(), 100 * p.reach(), PlanWords.of(p.effort()),
                p.score());
    }

    private void write() {
        complain(null);
        if (manual.getSelectionIndex() == 0) {
            reason.setText("");
            context().change(() -> context().changes().prioritise(action(), 0, null));
        } else {
            keep();
        }
    }

    @Override
    protected void keep() {
        int wanted = manual.getSelectionIndex();
        boolean same = wanted == action().getPriority()
                && reason.getText().strip().equals(Objects.toString(action().getPriorityReason(), ""));
        if (wanted <= 0 || same) {
            return;
        }
        if (reason.getText().isBlank()) {
            complain(Messages.get("priority.reason.missing"));
            reason.setFocus();
        } else {
            complain(null);
            context().change(() -> context().changes().prioritise(action(), wanted, reason.getText()));
        }
    }
}
