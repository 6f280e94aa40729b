package org.verbatelier.presentation.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Milestone;

/**
 * How an action stands in time.
 *
 * @param late days since it was due, 0 when it is not late or is closed
 * @param slip days between when it was first due and when it is due now; negative when it was brought forward
 * @param overdue the milestone that should have been reached longest ago; null for none
 */
public record ActionDates(long late, long slip, Milestone overdue) {

    /** How an action stands on a day. */
    public static ActionDates of(Action action, LocalDate today) {
        boolean closed = isClosed(action.getState());
        long late = closed || action.getDue() == null || !today.isAfter(action.getDue()) ? 0
                : ChronoUnit.DAYS.between(action.getDue(), today);
        long slip = action.getFirstDue() == null || action.getDue() == null ? 0
                : ChronoUnit.DAYS.between(action.getFirstDue(), action.getDue());
        Milestone overdue = closed ? null
                : action.getMilestones().stream()
                        .filter(m -> m.getActual() == null && day(m) != null && day(m).isBefore(today))
                        .min((a, b) -> day(a).compareTo(day(b))).orElse(null);
        return new ActionDates(late, slip, overdue);
    }

    /** Whether a state is the end. */
    public static boolean isClosed(ActionState state) {
        return state == ActionState.DONE || state == ActionState.ABANDONED;
    }

    /** When a milestone was reached, else when it is foreseen now; null when nobody has said. */
    public static LocalDate day(Milestone milestone) {
        if (milestone.getActual() != null) {
            return milestone.getActual();
        }
        return milestone.getExpected() == null ? milestone.getPlanned() : milestone.getExpected();
    }

    /** Days between when a milestone was first foreseen and when it is now, or was reached. */
    public static long slip(Milestone milestone) {
        return milestone.getPlanned() == null || day(milestone) == null ? 0
                : ChronoUnit.DAYS.between(milestone.getPlanned(), day(milestone));
    }
}
