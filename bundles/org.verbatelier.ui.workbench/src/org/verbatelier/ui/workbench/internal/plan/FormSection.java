package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.verbatelier.presentation.plan.PlanSection;
import org.verbatelier.ui.Fonts;

/** A section of a form: folded it says how much is written in it. */
final class FormSection {

    private final PlanSection section;
    private final Runnable resized;
    private final Link fold;
    private final Composite body;
    private final List<FormRow> rows = new ArrayList<>();

    FormSection(Composite parent, PlanSection section, Runnable resized) {
        this.section = section;
        this.resized = resized;
        // a link wraps where a button would be cut
        fold = new Link(parent, SWT.WRAP);
        fold.setFont(Fonts.of(fold).bold());
        fold.setToolTipText(Messages.get("section.fold"));
        fold.addListener(SWT.Selection, e -> unfold(!body().getVisible()));
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(fold);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 2).spacing(10, 5).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        show(section.isOpen());
    }

    private void show(boolean open) {
        body.setVisible(open);
        ((GridData) body.getLayoutData()).exclude = !open;
        sum();
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
            // what cannot be seen may not have been read
            rows.stream().filter(row -> row.entry() != null).forEach(FormRow::fill);
            resized.run();
        }
    }

    /** Says how much is written in it. */
    void sum() {
        boolean folded = ((GridData) body.getLayoutData()).exclude;
        int filled = (int) rows.stream().filter(row -> row.entry() != null && row.isFilled()).count();
        fold.setText("<a>" + (folded ? "\u25b8  " : "\u25be  ") + Messages.get("section." + section.key()) + "</a>"
                + (folded && filled > 0 ? "   " + Messages.get("section.filled", filled) : ""));
    }
}
