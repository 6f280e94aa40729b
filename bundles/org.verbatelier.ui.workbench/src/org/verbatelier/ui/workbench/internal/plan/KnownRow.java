package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.presentation.plan.KnownWords;
import org.verbatelier.presentation.plan.PlanField;

/** A few words that are typed, or chosen among those that have been used before. */
final class KnownRow extends FormRow {

    private Combo combo;
    private String shown = "";
    private String shownFor;

    KnownRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, e -> keep());
        combo.addListener(SWT.DefaultSelection, e -> keep());
        combo.addListener(SWT.FocusOut, e -> keep());
        combo.addListener(SWT.FocusIn, e -> offer());
        combo.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                combo.setText(shown);
            }
        });
        return combo;
    }

    /** The words are looked for when they are wanted. */
    private void offer() {
        List<String> known = context().session().study()
                .read(() -> KnownWords.of(context().session().study(), context().index(), field()));
        if (!known.equals(List.of(combo.getItems()))) {
            String typed = combo.getText();
            combo.setItems(known.toArray(String[]::new));
            combo.setText(typed);
        }
    }

    @Override
    protected Control focus() {
        return combo;
    }

    @Override
    protected void fill() {
        combo.setEnabled(!isReadOnly());
        String value = Objects.toString(entry().eGet(attribute()), "");
        boolean other = !entry().getId().equals(shownFor);
        if (other && !KnownWords.isPlace(field())) {
            offer();
        }
        if (other || !value.equals(shown) || !combo.isFocusControl()) {
            shown = value;
            shownFor = entry().getId();
            if (!combo.getText().equals(value)) {
                combo.setText(value);
            }
        }
    }

    @Override
    protected void keep() {
        if (entry() != null && !combo.getText().equals(shown)) {
            shown = combo.getText();
            page().write(this, shown.isBlank() ? null : shown.strip());
        }
    }
}
