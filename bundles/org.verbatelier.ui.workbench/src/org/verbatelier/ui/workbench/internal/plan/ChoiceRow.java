package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.PlanField;

/** One of a few values, chosen from a list. */
final class ChoiceRow extends FormRow {

    private Combo combo;
    private List<Choice> choices = List.of();

    /** @param value null for none */
    private record Choice(Object value, String words) {}

    ChoiceRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, e -> write());
        return combo;
    }

    @Override
    protected Control focus() {
        return combo;
    }

    @Override
    protected void fill() {
        combo.setEnabled(!isReadOnly());
        choices = choices();
        List<String> words = choices.stream().map(Choice::words).toList();
        if (!words.equals(List.of(combo.getItems()))) {
            combo.setItems(words.toArray(String[]::new));
        }
        Object value = page().pending(this).orElseGet(this::value);
        combo.select(choices.stream().map(Choice::value).toList().indexOf(value));
    }

    private Object value() {
        return switch (field().kind()) {
            case AXIS -> entry().eContainer();
            case CHANTIER -> entry() instanceof Irritant irritant
                    ? context().index().chantierOf(irritant).map(Chantier::getId).orElse(null)
                    : entry().eGet(attribute());
            case PUBLICS -> List.copyOf((List<?>) entry().eGet(attribute()));
            default -> entry().eGet(attribute());
        };
    }

    @Override
    protected boolean isFilled() {
        return field().kind() == PlanField.Kind.AXIS ? false
                : field().kind() == PlanField.Kind.CHANTIER ? value() != null : super.isFilled();
    }

    private List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        switch (field().kind()) {
            case CHOICE, STATE -> ((EEnum) attribute().getEAttributeType()).getELiterals().forEach(literal -> all
                    .add(new Choice(literal.getInstance(), PlanWords.of((Enum<?>) literal.getInstance()))));
            case CATALOGUE -> {
                all.add(new Choice(null, Messages.get("none")));
                catalogue().forEach(entry -> all.add(new Choice(entry.id(), words(entry))));
            }
            case AXIS -> context().index().plan().getPlans().forEach(plan -> plan.getAxes().forEach(axis -> all
                    .add(new Choice(axis, axis.getTitle()))));
            case CHANTIER -> {
                all.add(new Choice(null, Messages.get("none")));
                all.addAll(entries(context().index().plan().getChantiers()));
            }
            case SERVICE -> {
                all.add(new Choice(null, Messages.get("none")));
                all.addAll(entries(context().index().plan().getServices()));
            }
            case PUBLICS -> {
                for (List<Audience> publics : List.<List<Audience>>of(List.of(), List.of(Audience.TENANT),
                        List.of(Audience.STAFF), List.of(Audience.TENANT, Audience.STAFF))) {
                    all.add(new Choice(publics, publics.isEmpty() ? Messages.get("none")
                            : publics.stream().map(PlanWords::of).collect(Collectors.joining(", "))));
                }
            }
            default -> throw new IllegalStateException(field().key());
        }
        return all;
    }

    private static List<Choice> entries(List<? extends PlanEntry> entries) {
        return entries.stream().map(entry -> new Choice(entry.getId(), entry.getTitle())).toList();
    }

    private String words(CatalogueEntry entry) {
        return field().key().equals("lever") ? entry.label() : PlanWords.named(entry);
    }

    private List<CatalogueEntry> catalogue() {
        return switch (field().key()) {
            case "irritantType" -> PlanWords.catalogue().irritantTypes();
            case "tfpbAxis" -> PlanWords.catalogue().tfpbAxes();
            case "lever" -> PlanWords.catalogue().levers();
            default -> throw new IllegalStateException(field().key());
        };
    }

    private void write() {
        Object wanted = combo.getSelectionIndex() < 0 ? null : choices.get(combo.getSelectionIndex()).value();
        if (Objects.equals(wanted, value())) {
            page().forget();
            return;
        }
        switch (field().kind()) {
            case STATE -> writeState((ActionState) wanted);
            case AXIS -> context().change(() -> context().changes().carry((Action) entry(), (Axis) wanted,
                    Integer.MAX_VALUE));
            case CHANTIER -> writeChantier((String) wanted);
            default -> page().write(this, wanted);
        }
    }

    private void writeState(ActionState state) {
        if (ActionDates.isClosed(state)) {
            page().close(state);
        } else {
            page().forget();
            page().write(this, state);
        }
    }

    private void writeChantier(String id) {
        if (entry() instanceof Irritant irritant) {
            Chantier chantier = context().index().plan().getChantiers().stream()
                    .filter(c -> c.getId().equals(id)).findFirst().orElse(null);
            context().change(() -> context().changes().gather(List.of(irritant), chantier));
        } else {
            page().write(this, id);
        }
    }
}
