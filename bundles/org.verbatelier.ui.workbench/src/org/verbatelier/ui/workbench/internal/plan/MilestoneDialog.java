package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.FieldText;

/** Asks for a milestone: what it is and when it is foreseen. */
final class MilestoneDialog extends PlanDialog {

    private final Milestone milestone;
    private final LocalDate today;
    private Text title;
    private Text day;
    private Wanted wanted;

    /** A milestone as it shall be. */
    record Wanted(String title, LocalDate day) {}

    private MilestoneDialog(Shell parent, Milestone milestone, LocalDate today) {
        super(parent, milestone == null ? "newMilestone" : "editMilestone");
        this.milestone = milestone;
        this.today = today;
    }

    /** Asks for a new one; empty when the user thinks better of it. */
    static Optional<Wanted> ask(Shell parent, LocalDate today) {
        return ask(parent, null, today);
    }

    /** Asks how one shall be. */
    static Optional<Wanted> ask(Shell parent, Milestone milestone, LocalDate today) {
        MilestoneDialog dialog = new MilestoneDialog(parent, milestone, today);
        return dialog.open() == Window.OK ? Optional.of(dialog.wanted) : Optional.empty();
    }

    @Override
    protected void createFields() {
        title = text("title", milestone == null ? "" : milestone.getTitle());
        day = text("expected", milestone == null ? ""
                : new FieldText(Locale.getDefault()).of(ActionDates.day(milestone)));
        day.setMessage(Messages.get("date.hint"));
    }

    private Optional<LocalDate> day() {
        return new FieldText(Locale.getDefault()).date(day.getText(), today);
    }

    @Override
    protected String missing() {
        return title.getText().isBlank() ? Messages.get("milestones.noTitle")
                : day().isEmpty() ? Messages.get("problem.DATE") : null;
    }

    @Override
    protected void accept() {
        wanted = new Wanted(title.getText().strip(), day().orElseThrow());
    }
}
