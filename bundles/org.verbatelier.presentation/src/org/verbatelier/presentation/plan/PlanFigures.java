package org.verbatelier.presentation.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.analysis.plan.ComplaintWatch;
import org.verbatelier.analysis.plan.IrritantFigures;
import org.verbatelier.analysis.plan.PlanReminders;
import org.verbatelier.core.Study;

/**
 * What the words weigh in the plan. Immutable; takes time that grows with the study.
 *
 * @param irritants figures of the irritants
 * @param priorities priorities of the actions, first things first
 * @param reminders what is missing or late
 * @param unsettled complaints that are closed elsewhere while the person goes on complaining
 */
public record PlanFigures(IrritantFigures irritants, List<ActionPriority> priorities,
        List<PlanReminders.Reminder> reminders, List<ComplaintWatch> unsettled) {

    /** Reads a study. */
    public static PlanFigures of(Study study, LocalDate today) {
        return study.read(() -> {
            IrritantFigures figures = IrritantFigures.of(study);
            return new PlanFigures(figures, ActionPriority.of(study, figures),
                    PlanReminders.of(study, figures, 0, today), ComplaintWatch.unsettled(study));
        });
    }

    /** The figures of an irritant; empty when it has none, or they must not be shown. */
    public Optional<IrritantFigures.Row> of(String irritant) {
        return Optional.ofNullable(irritants.row(irritant)).filter(row -> !row.suppressed());
    }

    /** The priority of an action. */
    public Optional<ActionPriority> priority(String action) {
        return Optional.ofNullable(byAction().get(action));
    }

    private Map<String, ActionPriority> byAction() {
        return priorities.stream().collect(Collectors.toMap(ActionPriority::action, Function.identity()));
    }
}
