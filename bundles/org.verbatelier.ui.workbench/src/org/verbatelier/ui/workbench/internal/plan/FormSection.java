package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.presentation.plan.PlanSection;
import org.verbatelier.ui.Fonts;

/** A section of a form: folded it says how much is written in it. */
final class FormSection {

    private final PlanSection section;
    private final Runnable resized;
    private final Button fold;
    private final Label summary;
    private final Composite body;
    private final List<FormRow> rows = new ArrayList<>();

    FormSection(Composite parent, PlanSection section, Runnable resized) {
        this.section = section;
        this.resized = resized;
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        fold = new Button(head, SWT.PUSH | SWT.FLAT);
        fold.setFont(Fonts.of(fold).bold());
        fold.setToolTipText(Messages.get("section.fold"));
        fold.addListener(SWT.Selection, e -> unfold(!body().getVisible()));
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 2).spacing(10, 5).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        show(section.isOpen());
    }

    private void show(boolean open) {
        fold.setText((open ? "\u25be  " : "\u25b8  ") + Messages.get("section." + section.key()));
        body.setVisible(open);
        ((GridData) body.getLayoutData()).exclude = !open;
    }

    Composite body() {
        return body;
    }

    List<FormRow> rows() {
        return rows;
    }

    void add(FormRow row) {
        rows.add(row);
    }

    void unfold(boolean open) {
        if (open != body.getVisible()) {
            show(open);
            sum();
            resized.run();
        }
    }

    /** Says how much is written in it. */
    void sum() {
        int filled = (int) rows.stream().filter(FormRow::isFilled).count();
        summary.setText(body.getVisible() || filled == 0 ? "" : Messages.get("section.filled", filled));
        summary.getParent().layout();
    }
}
