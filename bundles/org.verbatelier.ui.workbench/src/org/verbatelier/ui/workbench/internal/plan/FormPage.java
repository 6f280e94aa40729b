package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.presentation.plan.PlanSection;
import org.verbatelier.ui.Fonts;

/** The form of one kind of entry: sections that fold, in them fields that are written in place. */
final class FormPage {

    private static final int TWO_COLUMNS = 46;

    private final FormContext context;
    private final Composite area;
    private final List<FormSection> sections = new ArrayList<>();
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private PlanEntry entry;
    private ActionState closing;

    FormPage(Composite parent, PlanRef.Kind kind, FormContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 6).applyTo(area);
        for (PlanSection section : PlanSection.of(kind)) {
            FormSection made = new FormSection(area, section, context::resized);
            section.fields().forEach(field -> {
                FormRow row = row(made.body(), field);
                rows.put(field.key(), row);
                made.add(row);
            });
            sections.add(made);
        }
    }

    private FormRow row(Composite parent, PlanField field) {
        return switch (field.kind()) {
            case LINE, TEXT, LIST, DATE, AMOUNT, CODES, FACT -> new TextRow(parent, field, this);
            case KNOWN -> new KnownRow(parent, field, this);
            case CHOICE, STATE, CATALOGUE, PUBLICS, AXIS, CHANTIER, SERVICE -> new ChoiceRow(parent, field, this);
            case PRIORITY -> new PriorityRow(parent, field, this);
            case IRRITANTS, ACTIONS -> new LinksRow(parent, field, this);
            case PROOFS -> new ProofsRow(parent, field, this);
            case MILESTONES -> new MilestonesRow(parent, field, this);
            case REVISIONS -> new RevisionsRow(parent, field, this);
            case COMMENTS -> new CommentsRow(parent, field, this);
            case HISTORY -> new HistoryRow(parent, field, this);
        };
    }

    Composite area() {
        return area;
    }

    FormContext context() {
        return context;
    }

    /** Shows an entry; what was typed for another is kept first. */
    void show(PlanEntry newEntry) {
        if (entry != null && !entry.getId().equals(newEntry.getId())) {
            rows.values().stream().filter(row -> row.focus() != null && row.focus().isFocusControl())
                    .forEach(FormRow::keep);
            closing = null;
        }
        entry = newEntry;
        rows.values().forEach(row -> row.show(entry));
        sections.forEach(FormSection::sum);
    }

    /** Lays the fields out in as many columns as there is room for. */
    void fit(int width) {
        int columns = width < Fonts.width(area, TWO_COLUMNS) ? 1 : 2;
        for (FormSection section : sections) {
            ((GridLayout) section.body().getLayout()).numColumns = columns;
            section.rows().forEach(row -> GridDataFactory.fillDefaults().grab(true, false)
                    .span(row.isWide() ? columns : 1, 1).applyTo(row.cell()));
        }
    }

    /** Writes what was put into a field. */
    void write(FormRow row, Object value) {
        EAttribute attribute = row.attribute();
        if (closing != null && (attribute == Literals.ACTION__EFFECT || attribute == Literals.ACTION__RESULT)) {
            close(attribute, value);
        } else {
            context.change(() -> context.changes().set(entry, attribute, value));
            // a refusal leaves what was there
            row.show(entry);
        }
    }

    /** What a field shows before it is written; empty for what is written already. */
    Optional<Object> pending(FormRow row) {
        return row.field().kind() == PlanField.Kind.STATE ? Optional.ofNullable(closing) : Optional.empty();
    }

    /** No longer wants to close the action. */
    void forget() {
        if (closing != null) {
            closing = null;
            rows.get("effect").complain(null);
            rows.get("result").complain(null);
            rows.get("state").fill();
        }
    }

    /** Closes the action, or says what must be written first. */
    void close(ActionState state) {
        closing = state;
        close(null, null);
    }

    private void close(EAttribute attribute, Object value) {
        Action action = (Action) entry;
        Effect effect = attribute == Literals.ACTION__EFFECT ? (Effect) value : action.getEffect();
        String result = attribute == Literals.ACTION__RESULT ? (String) value : action.getResult();
        boolean ready = closing == ActionState.DONE ? effect != Effect.UNKNOWN
                : result != null && !result.isBlank();
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        if (attribute != null) {
            values.put(attribute, value);
        }
        if (ready) {
            values.put(Literals.ACTION__STATE, closing);
            forget();
        } else {
            ask(closing == ActionState.DONE ? "effect" : "result");
        }
        if (!values.isEmpty()) {
            context.change(() -> context.changes().fill(action, values));
        }
    }

    private void ask(String key) {
        FormRow missing = rows.get(key);
        sections.stream().filter(section -> section.rows().contains(missing)).forEach(section -> section.unfold(true));
        missing.complain(Messages.get("close." + key));
        rows.get("state").fill();
        missing.focus().setFocus();
    }

    /** Puts the keyboard into the first field. */
    void setFocus() {
        rows.values().stream().map(FormRow::focus).filter(Objects::nonNull).findFirst()
                .ifPresent(control -> control.setFocus());
    }

    /** A field by its key, for tests. */
    FormRow row(String key) {
        return rows.get(key);
    }
}
