package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.IrritantRegister;
import org.verbatelier.presentation.plan.MyActions;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.workbench.StudySession;

/** Begins an action: what, in which axis, who leads it, until when; all else is written in its form afterwards. */
final class NewActionDialog extends PlanDialog {

    private final StudySession session;
    private final List<Irritant> irritants;
    private final List<Axis> axes = new ArrayList<>();
    private final List<CatalogueEntry> levers;
    private final Axis wanted;
    private Combo levered;
    private Text title;
    private Combo axis;
    private Combo owner;
    private Text due;
    private PlanRef made;

    private NewActionDialog(Shell parent, StudySession session, Axis wanted, List<Irritant> irritants) {
        super(parent, "newAction");
        this.session = session;
        this.wanted = wanted;
        this.irritants = List.copyOf(irritants);
        session.study().plan().getPlans().forEach(plan -> axes.addAll(plan.getAxes()));
        List<String> codes = irritants.stream()
                .flatMap(irritant -> IrritantRegister.codes(session.study(), irritant).stream())
                .map(IrritantRegister::bare).toList();
        // those that go with the codes come first
        levers = PlanWords.catalogue().levers().stream().sorted((one, other) -> Boolean
                .compare(codes.stream().anyMatch(other::goesWith), codes.stream().anyMatch(one::goesWith))).toList();
    }

    /**
     * Asks; a plan is begun first when there is none.
     *
     * @param axis the axis proposed; null for the first
     * @return the action; empty when the user thinks better of it
     */
    static Optional<PlanRef> ask(Shell parent, StudySession session, Axis axis, List<Irritant> irritants) {
        if (session.study().isReadOnly()) {
            Changing.run(session, () -> { /* says so */ });
            return Optional.empty();
        }
        boolean planned = session.study().plan().getPlans().stream().anyMatch((Plan plan) -> !plan.getAxes().isEmpty())
                || NewPlanDialog.ask(parent, session).isPresent();
        if (!planned) {
            return Optional.empty();
        }
        NewActionDialog dialog = new NewActionDialog(parent, session, axis, irritants);
        return dialog.open() == Window.OK ? Optional.ofNullable(dialog.made) : Optional.empty();
    }

    @Override
    protected void createFields() {
        title = text("title", "");
        levered = combo("lever", true);
        levered.add(Messages.get("newAction.noLever"));
        levers.forEach(lever -> levered.add(lever.label()));
        levered.select(0);
        levered.addListener(SWT.Selection, e -> {
            if (levered.getSelectionIndex() > 0 && isProposed(title.getText())) {
                title.setText(levers.get(levered.getSelectionIndex() - 1).label());
            }
        });
        axis = combo("axis", true);
        axes.forEach(each -> axis.add(each.getTitle()));
        axis.select(Math.max(0, axes.indexOf(wanted)));
        owner = combo("owner", false);
        owner.setItems(MyActions.people(session.plan().index().actions()).toArray(String[]::new));
        due = text("due", "");
        due.setMessage(Messages.get("date.hint"));
        if (!irritants.isEmpty()) {
            setMessage(Messages.get("newAction.answers", irritants.size(), irritants.getFirst().getTitle()));
        }
        title.setFocus();
    }

    private boolean isProposed(String text) {
        return text.isBlank() || levers.stream().anyMatch(lever -> lever.label().equals(text));
    }

    private Optional<LocalDate> day() {
        return new FieldText(Locale.getDefault()).date(due.getText(),
                LocalDate.now(session.study().session().clock()));
    }

    @Override
    protected String missing() {
        return title.getText().isBlank() ? Messages.get("newAction.title")
                : !due.getText().isBlank() && day().isEmpty() ? Messages.get("problem.DATE") : null;
    }

    @Override
    protected void accept() {
        int lever = levered.getSelectionIndex() - 1;
        Changing.run(session, () -> made = new PlanGestures(session.study()).newAction(
                axes.get(axis.getSelectionIndex()), title.getText().strip(), irritants, owner.getText(),
                day().orElse(null), lever < 0 ? null : levers.get(lever).id()));
    }
}
