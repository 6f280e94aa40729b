package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.Project;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.PlanIndex;
import org.verbatelier.ui.TimeChart;

/** The rows of the timeline. */
record CalendarRows(PlanIndex index, LocalDate today) {

    List<TimeChart.Row> all() {
        List<TimeChart.Row> rows = new ArrayList<>();
        for (Plan plan : index.plan().getPlans()) {
            for (Axis axis : plan.getAxes()) {
                if (!axis.getActions().isEmpty()) {
                    rows.add(TimeChart.Row.heading(axis.getTitle(), plan.getTitle()));
                    axis.getActions().forEach(action -> rows.add(row(action)));
                }
            }
        }
        if (!index.plan().getProjects().isEmpty()) {
            rows.add(TimeChart.Row.heading(Messages.get("projects"), ""));
            index.plan().getProjects().forEach(project -> rows.add(row(project)));
        }
        return rows;
    }

    private TimeChart.Row row(Action action) {
        ActionDates dates = ActionDates.of(action, today);
        String owner = action.getOwner() == null ? Messages.get("noOwner") : action.getOwner();
        boolean closed = ActionDates.isClosed(action.getState());
        LocalDate end = closed && action.getDone() != null ? action.getDone() : action.getDue();
        return new TimeChart.Row(action.getId(), PlanWords.title(action),
                Messages.get("board.head", owner, PlanWords.of(action.getState())), action.getStart(), end,
                first(action.getFirstDue(), action.getDue(), end), closed, PlanWords.warning(action, dates),
                milestones(action.getMilestones()));
    }

    /** What was planned at first, when what is shown is not that. */
    private static LocalDate first(LocalDate first, LocalDate due, LocalDate shown) {
        LocalDate planned = first == null ? due : first;
        return planned == null || planned.equals(shown) ? null : planned;
    }

    private static TimeChart.Row row(Project project) {
        return new TimeChart.Row(project.getId(), project.getTitle(),
                Messages.get("board.head", project.getResidence() == null ? "" : project.getResidence(),
                        PlanWords.of(project.getState())),
                project.getStart(), project.getDue(), null, ActionDates.isClosed(project.getState()), null,
                milestones(project.getMilestones()));
    }

    private static List<TimeChart.Milestone> milestones(List<Milestone> milestones) {
        return milestones.stream().filter(m -> ActionDates.day(m) != null)
                .map(m -> new TimeChart.Milestone(m.getId(), m.getTitle(), ActionDates.day(m),
                        ActionDates.slip(m) == 0 ? null : m.getPlanned(), m.getActual() != null))
                .toList();
    }
}
