package org.verbatelier.analysis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanNode;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.Promise;

/** What is missing from a plan, or late, on a day. */
public final class PlanReminders {

    /** What there is to remember. */
    public enum Kind {
        /** An irritant that nothing is done about, without a word why. */
        IRRITANT_UNANSWERED,
        /** An irritant without evidence in the study. */
        IRRITANT_UNPROVEN,
        /** An action that no passage leads to, neither its own nor one of its irritants. */
        ACTION_UNPROVEN,
        /** An action that nobody leads. */
        ACTION_UNLED,
        /** An open action without a due date. */
        ACTION_UNDATED,
        /** An open action whose due date has passed. */
        ACTION_LATE,
        /** A closed action of which nobody says what it brought about. */
        RESULT_MISSING,
        /** A closed action that tenants were not told of. */
        FEEDBACK_MISSING,
        /** A milestone whose day has passed. */
        MILESTONE_LATE,
        /** An open project whose due date has passed. */
        PROJECT_LATE,
        /** A promise whose day has passed. */
        PROMISE_LATE,
        /** A promise that is still open. */
        PROMISE_OPEN,
        /** Evidence that is no longer in the study. */
        EVIDENCE_LOST
    }

    /**
     * Something to remember.
     *
     * @param entry what it is about
     * @param due the day it was due; null when it has none
     * @param days days since then, 0 when it is not late; for lost evidence, how many codings
     */
    public record Reminder(Kind kind, PlanNode entry, LocalDate due, int days) {}

    private final Chain chain;
    private final LocalDate today;
    private final List<Reminder> found = new ArrayList<>();

    private PlanReminders(Study study, LocalDate today) {
        this.chain = Chain.of(study);
        this.today = today;
    }

    /**
     * The reminders of a study, the latest first within a kind.
     *
     * @param figures criticality of irritants
     * @param least irritants of less criticality need no answer; 0 for all
     * @param today the day on which things are late
     */
    public static List<Reminder> of(Study study, IrritantFigures figures, double least, LocalDate today) {
        PlanReminders reminders = new PlanReminders(study, today);
        study.plan().getIrritants().forEach(irritant -> reminders.look(irritant, figures, least));
        reminders.chain.actions().forEach(reminders::look);
        study.plan().getProjects().forEach(reminders::look);
        study.plan().getCommitments().forEach(reminders::look);
        reminders.found.sort(Comparator.comparing(Reminder::kind)
                .thenComparing(Comparator.comparingInt(Reminder::days).reversed()));
        return List.copyOf(reminders.found);
    }

    private void look(Irritant irritant, IrritantFigures figures, double least) {
        IrritantFigures.Row row = figures.row(irritant.getId());
        // what is hidden may be critical
        boolean matters = least <= 0 || row == null || row.suppressed() || row.criticality() >= least;
        if (matters && isBlank(irritant.getNoActionReason()) && chain.actionsOf(irritant).stream()
                .noneMatch(action -> action.getState() != ActionState.ABANDONED)) {
            add(Kind.IRRITANT_UNANSWERED, irritant);
        }
        if (chain.evidenceOf(irritant).isEmpty()) {
            add(Kind.IRRITANT_UNPROVEN, irritant);
        }
        lost(irritant);
    }

    private void look(Action action) {
        boolean open = isOpen(action.getState());
        if (chain.passagesOf(action).isEmpty()) {
            add(Kind.ACTION_UNPROVEN, action);
        }
        if (open && isBlank(action.getOwner())) {
            add(Kind.ACTION_UNLED, action);
        }
        if (open && action.getDue() == null && action.getState() != ActionState.PROPOSED) {
            add(Kind.ACTION_UNDATED, action);
        }
        if (open) {
            late(Kind.ACTION_LATE, action, action.getDue());
            action.getMilestones().forEach(this::look);
        }
        if (action.getState() == ActionState.DONE && action.getEffect() == Effect.UNKNOWN) {
            add(Kind.RESULT_MISSING, action);
        }
        if (action.getState() == ActionState.DONE && action.getFeedbackDate() == null) {
            add(Kind.FEEDBACK_MISSING, action);
        }
        lost(action);
    }

    private void look(Milestone milestone) {
        if (milestone.getActual() == null) {
            late(Kind.MILESTONE_LATE, milestone,
                    milestone.getExpected() == null ? milestone.getPlanned() : milestone.getExpected());
        }
    }

    private void look(Project project) {
        if (isOpen(project.getState())) {
            late(Kind.PROJECT_LATE, project, project.getDue());
            project.getMilestones().forEach(this::look);
        }
        lost(project);
    }

    private void look(Commitment promise) {
        if (promise.getState() == Promise.OPEN) {
            boolean late = promise.getDue() != null && promise.getDue().isBefore(today);
            if (late) {
                late(Kind.PROMISE_LATE, promise, promise.getDue());
            } else {
                found.add(new Reminder(Kind.PROMISE_OPEN, promise, promise.getDue(), 0));
            }
        }
    }

    private void lost(PlanEntry entry) {
        int lost = chain.lostOf(entry).size();
        if (lost > 0) {
            found.add(new Reminder(Kind.EVIDENCE_LOST, entry, null, lost));
        }
    }

    private void late(Kind kind, PlanNode entry, LocalDate due) {
        if (due != null && due.isBefore(today)) {
            found.add(new Reminder(kind, entry, due, (int) ChronoUnit.DAYS.between(due, today)));
        }
    }

    private void add(Kind kind, PlanNode entry) {
        found.add(new Reminder(kind, entry, null, 0));
    }

    private static boolean isOpen(ActionState state) {
        return state != ActionState.DONE && state != ActionState.ABANDONED;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
