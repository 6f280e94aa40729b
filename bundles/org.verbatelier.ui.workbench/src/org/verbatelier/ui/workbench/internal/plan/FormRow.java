package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.ui.Fonts;

/** A field of a form: its name, what is written there, and below it what is wrong with that. */
abstract class FormRow {

    private final PlanField field;
    private final FormPage page;
    private final Composite cell;
    private final Label problem;
    private PlanEntry entry;

    /** @param parent lays out its cells in columns */
    FormRow(Composite parent, PlanField field, FormPage page) {
        this.field = field;
        this.page = page;
        this.cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(cell);
        Label label = new Label(cell, SWT.WRAP);
        label.setText(Messages.get("field." + field.key()));
        label.setFont(Fonts.of(label).small());
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(label);
        Control control = createControl(cell);
        if (control.getLayoutData() == null) {
            GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(control);
        }
        String tip = Messages.orEmpty("field." + field.key() + ".tip");
        control.setToolTipText(tip.isEmpty() ? label.getText() : tip);
        problem = new Label(cell, SWT.WRAP);
        problem.setFont(Fonts.of(problem).bold());
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).exclude(true).applyTo(problem);
        problem.setVisible(false);
    }

    /** Makes the control below the name. */
    protected abstract Control createControl(Composite parent);

    /** Shows the entry that {@link #entry()} gives; what is being typed is not taken away. */
    protected abstract void fill();

    /** The control that takes the keyboard. */
    protected abstract Control focus();

    /** Writes what has been typed. */
    protected void keep() {
        // most write at once
    }

    /** Whether there is something in it. */
    protected boolean isFilled() {
        Object value = attribute() == null ? null : entry.eGet(attribute());
        return value != null && !value.equals(attribute().getDefaultValue()) && !value.equals("")
                && !(value instanceof List<?> list && list.isEmpty());
    }

    /** Whether it wants the whole width. */
    protected boolean isWide() {
        return switch (field.kind()) {
            case TEXT, LIST, CODES, PRIORITY -> true;
            case LINE -> field.key().equals("title") || field.key().equals("promise")
                    || field.key().equals("noActionReason");
            default -> field.isPart();
        };
    }

    final void show(PlanEntry newEntry) {
        if (entry != null && newEntry != entry) {
            complain(null);
        }
        entry = newEntry;
        fill();
    }

    final PlanField field() {
        return field;
    }

    final FormPage page() {
        return page;
    }

    final FormContext context() {
        return page.context();
    }

    final Composite cell() {
        return cell;
    }

    /** What the form shows. */
    final PlanEntry entry() {
        return entry;
    }

    final EAttribute attribute() {
        return field.feature() instanceof EAttribute attribute ? attribute : null;
    }

    final boolean isReadOnly() {
        return context().session().study().isReadOnly();
    }

    /** Says below the field what is wrong with it; null for nothing. */
    final void complain(String words) {
        boolean shown = words != null;
        if (shown) {
            problem.setText("\u26a0 " + words.replace("&", "&&"));
        }
        if (shown || problem.getVisible()) {
            problem.setVisible(shown);
            ((GridData) problem.getLayoutData()).exclude = !shown;
            context().resized();
        }
    }

    /** What is wrong with it; empty for nothing. */
    final Optional<String> problem() {
        return problem.getVisible() ? Optional.of(problem.getText()) : Optional.empty();
    }
}
