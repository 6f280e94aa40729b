package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.IrritantRegister;
import org.verbatelier.presentation.plan.PlanField;

/** Words, a day, an amount or a list that is typed; kept on leaving the field, as one undo; Escape takes it back. */
final class TextRow extends FormRow {

    private static final int LINES = 3;

    private Text text;
    private String shown = "";
    private Object shownFor;

    TextRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    private boolean isTall() {
        return switch (field().kind()) {
            case TEXT, LIST -> true;
            default -> false;
        };
    }

    @Override
    protected Control createControl(Composite parent) {
        text = new Text(parent, isTall() ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
        if (isTall()) {
            GridDataFactory.fillDefaults().grab(true, false).hint(10, LINES * text.getLineHeight()).applyTo(text);
        }
        if (field().kind() == PlanField.Kind.DATE) {
            text.setMessage(Messages.get("date.hint"));
        }
        text.setEditable(field().kind() != PlanField.Kind.FACT);
        text.addListener(SWT.FocusOut, e -> keep());
        text.addListener(SWT.Traverse, this::traverse);
        return text;
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                text.setText(shown);
                complain(null);
            }
            case SWT.TRAVERSE_RETURN -> {
                if (!isTall()) {
                    keep();
                }
            }
            default -> {
                // the rest means what it always means
            }
        }
    }

    @Override
    protected Control focus() {
        return text;
    }

    @Override
    protected void fill() {
        text.setEnabled(!isReadOnly() || field().kind() == PlanField.Kind.FACT);
        String value = value();
        boolean other = shownFor == null || !shownFor.equals(entry().getId());
        // what is being typed is not taken away when something else changes
        if (other || !value.equals(shown) || !text.isFocusControl() && problem().isEmpty()) {
            shown = value;
            shownFor = entry().getId();
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
        }
    }

    private String value() {
        Object value = entry().eGet(attribute());
        if (field().kind() == PlanField.Kind.CODES) {
            return ((Collection<?>) value).stream().map(code -> IrritantRegister.bare(String.valueOf(code)))
                    .collect(Collectors.joining(", "));
        }
        return new FieldText(Locale.getDefault()).of(value);
    }

    @Override
    protected void keep() {
        String typed = text.getText();
        if (entry() == null || typed.equals(shown) || field().kind() == PlanField.Kind.FACT) {
            return;
        }
        Optional<Object> value = typed.isBlank() ? Optional.of("") : parsed(typed);
        if (value.isEmpty()) {
            complain(Messages.get("problem." + field().kind().name()));
            return;
        }
        complain(null);
        shown = typed;
        page().write(this, "".equals(value.get()) ? null : value.get());
    }

    private Optional<Object> parsed(String typed) {
        FieldText reading = new FieldText(Locale.getDefault());
        return switch (field().kind()) {
            case LIST -> Optional.of(FieldText.list(typed));
            case DATE -> reading.date(typed, context().today()).map(Object.class::cast);
            case AMOUNT -> reading.amount(typed).map(Object.class::cast);
            case CODES -> codes(typed).map(Object.class::cast);
            default -> Optional.of(typed);
        };
    }

    /** Codes as they are written, found in the schemes of the study; empty when one is unknown. */
    private Optional<List<String>> codes(String typed) {
        List<String> found = new ArrayList<>();
        for (String code : typed.split("[,;\\s]+")) {
            String qualified = context().session().study().codes().schemes().stream().map(Scheme::getId)
                    .map(scheme -> code.contains(":") ? code : scheme + ":" + code)
                    .filter(each -> context().session().study().codes().find(each).isPresent()).findFirst()
                    .orElse(null);
            found.add(qualified);
        }
        return found.stream().allMatch(Objects::nonNull) ? Optional.of(found) : Optional.empty();
    }
}
