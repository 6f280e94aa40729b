package org.verbatelier.presentation.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Effort;

/**
 * Actions by effort and by how critical their irritants are.
 *
 * @param chart one point an action whose effort and figures are known; null when there is none
 * @param actions the actions of the points, in their order
 * @param missing open actions that cannot be placed: without effort, or whose figures are not known
 */
public record PriorityMap(QuadrantMatrix chart, List<Action> actions, List<Action> missing) {

    private static final double CRITICAL = 4;
    /** Actions of the same effort stand beside one another, so that each can be seen. */
    private static final double BESIDE = 0.14;

    /**
     * The words on the chart.
     *
     * @param efforts names of small, medium and large
     * @param quadrants what is critical comes first, then what is easy
     */
    public record Words(Caption caption, String effort, String criticality, List<String> efforts,
            QuadrantMatrix.Quadrants quadrants) {}

    /** Places the open actions. */
    public static PriorityMap of(PlanIndex index, PlanFigures figures, Words words) {
        List<Action> placed = new ArrayList<>();
        List<Action> missing = new ArrayList<>();
        List<QuadrantMatrix.Point> points = new ArrayList<>();
        Map<Object, Integer> beside = new HashMap<>();
        Typography typography = new Typography(words.caption().locale());
        double highest = 0;
        for (ActionPriority priority : figures.priorities()) {
            Action action = index.action(priority.action()).orElse(null);
            if (action == null || ActionDates.isClosed(action.getState())) {
                continue;
            }
            if (priority.effort() == Effort.UNKNOWN || Double.isNaN(priority.criticality())) {
                missing.add(action);
                continue;
            }
            int before = beside.merge(priority.effort(), 1, Integer::sum) - 1;
            double x = priority.effort().getValue() + BESIDE * ((before + 1) / 2) * (before % 2 == 0 ? 1 : -1);
            points.add(new QuadrantMatrix.Point(label(action), x, priority.criticality(),
                    Value.of(priority.criticality(), typography.decimal(priority.criticality(), 2), null)));
            placed.add(action);
            highest = Math.max(highest, priority.criticality());
        }
        if (points.isEmpty()) {
            return new PriorityMap(null, List.of(), missing);
        }
        Axis y = Axis.holding(words.criticality(), Unit.SCORE, 0, Math.min(CRITICAL, highest), typography);
        QuadrantMatrix chart = new QuadrantMatrix(words.caption(), efforts(words), y, 2, y.end() / 2,
                words.quadrants(), points);
        return new PriorityMap(chart, List.copyOf(placed), List.copyOf(missing));
    }

    private static String label(Action action) {
        return "A" + action.getNumber();
    }

    private static Axis efforts(Words words) {
        List<String> ticks = new ArrayList<>(List.of(""));
        ticks.addAll(words.efforts());
        ticks.add("");
        return new Axis(words.effort(), Unit.SCORE, 0, 1, ticks);
    }
}
