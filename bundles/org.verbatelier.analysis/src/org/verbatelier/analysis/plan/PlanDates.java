package org.verbatelier.analysis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;

/** When things were to be done, are to be done now, and were done. Slips are told in days. */
public final class PlanDates {

    /**
     * A stretch of time of an action or of a project, or a day of a milestone.
     *
     * @param entry whose it is
     * @param start first day; null when it is not known, and for a milestone
     * @param planned the last day as first foreseen; null when none is
     * @param expected the last day as foreseen now; {@code planned} while that has not changed
     * @param actual the day it ended; null while it goes on
     * @param late whether it should have ended by now
     * @param milestones its milestones, in order of their days; none for a milestone
     */
    public record Span(PlanEntry entry, LocalDate start, LocalDate planned, LocalDate expected, LocalDate actual,
            boolean late, List<Span> milestones) {

        /** Days between what was first foreseen and what is foreseen now, or came; negative when earlier, 0 when unknown. */
        public int slip() {
            LocalDate end = actual == null ? expected : actual;
            return planned == null || end == null ? 0 : (int) ChronoUnit.DAYS.between(planned, end);
        }

        /** Days from the first to the last as first foreseen; -1 when one is not known. */
        public int plannedDays() {
            return start == null || planned == null ? -1 : (int) ChronoUnit.DAYS.between(start, planned);
        }

        /** Days that it really took; -1 while it goes on, or when the first is not known. */
        public int actualDays() {
            return start == null || actual == null ? -1 : (int) ChronoUnit.DAYS.between(start, actual);
        }

        private LocalDate first() {
            return Stream.of(start, planned, expected, actual).filter(Objects::nonNull).min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }
    }

    private PlanDates() {
    }

    /** The actions and projects of a study in order of time, those without any day last. */
    public static List<Span> of(Study study, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        Chain.of(study).actions().forEach(action -> spans.add(of(action, today)));
        study.plan().getProjects().forEach(project -> spans.add(of(project, today)));
        spans.sort(Comparator.comparing(Span::first));
        return List.copyOf(spans);
    }

    public static Span of(Action action, LocalDate today) {
        boolean open = isOpen(action.getState());
        LocalDate planned = action.getFirstDue() == null ? action.getDue() : action.getFirstDue();
        return new Span(action, action.getStart(), planned, action.getDue(), open ? null : action.getDone(),
                open && isBefore(action.getDue(), today), milestones(action.getMilestones(), today));
    }

    public static Span of(Project project, LocalDate today) {
        boolean open = isOpen(project.getState());
        return new Span(project, project.getStart(), project.getDue(), project.getDue(),
                open ? null : project.getDone(), open && isBefore(project.getDue(), today),
                milestones(project.getMilestones(), today));
    }

    public static Span of(Milestone milestone, LocalDate today) {
        LocalDate expected = milestone.getExpected() == null ? milestone.getPlanned() : milestone.getExpected();
        return new Span(milestone, null, milestone.getPlanned(), expected, milestone.getActual(),
                milestone.getActual() == null && isBefore(expected, today), List.of());
    }

    private static List<Span> milestones(List<Milestone> milestones, LocalDate today) {
        return milestones.stream().map(milestone -> of(milestone, today)).sorted(Comparator.comparing(Span::first))
                .toList();
    }

    private static boolean isOpen(ActionState state) {
        return state != ActionState.DONE && state != ActionState.ABANDONED;
    }

    private static boolean isBefore(LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }
}
