package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;

/**
 * The priority of an action: computed, or set by people who say why.
 *
 * @param action identifier of the action
 * @param criticality of its irritants together, 0 to 4; NaN when it has none or their figures are hidden
 * @param reach share of the respondents who meet one of them, in [0, 1]; NaN as the criticality is
 * @param effort effort of the action
 * @param score criticality times reach over effort (1 small, 2 medium, 3 large); NaN when one of the three is not known
 * @param rank place by score among the actions, from 1; 0 without a score
 * @param manual place set by people, from 1; 0 when they leave it to the computed one
 * @param reason why people set it; empty otherwise
 */
public record ActionPriority(String action, double criticality, double reach, Effort effort, double score, int rank,
        int manual, String reason) {

    /** The place that counts, from 1: that of people, otherwise the computed one; 0 when there is neither. */
    public int effective() {
        return manual > 0 ? manual : rank;
    }

    /** Whether people decided otherwise than the figures. */
    public boolean overridden() {
        return manual > 0 && manual != rank;
    }

    /** The priorities of all actions of a study, first things first; those without any last, in the order of the plan. */
    public static List<ActionPriority> of(Study study, IrritantFigures figures) {
        Chain chain = Chain.of(study);
        List<ActionPriority> scored = chain.actions().stream()
                .map(action -> scored(action, chain.irritantsOf(action), figures)).toList();
        Map<String, Integer> ranks = ranks(scored);
        return scored.stream().map(priority -> priority.ranked(ranks.getOrDefault(priority.action(), 0)))
                .sorted(Comparator.comparingInt((ActionPriority priority) -> priority.effective() == 0
                        ? Integer.MAX_VALUE
                        : priority.effective()).thenComparing(priority -> priority.manual() == 0))
                .toList();
    }

    private static ActionPriority scored(Action action, List<Irritant> irritants, IrritantFigures figures) {
        IrritantFigures.Row row = figures.together(irritants.stream().map(Irritant::getId).toList());
        boolean known = !irritants.isEmpty() && !row.suppressed();
        double criticality = known ? row.criticality() : Double.NaN;
        double reach = known ? row.share() : Double.NaN;
        double effort = action.getEffort() == Effort.UNKNOWN ? Double.NaN : action.getEffort().getValue();
        return new ActionPriority(action.getId(), criticality, reach, action.getEffort(),
                criticality * reach / effort, 0, action.getPriority(),
                action.getPriority() == 0 || action.getPriorityReason() == null ? "" : action.getPriorityReason());
    }

    /** Equal scores share a place. */
    private static Map<String, Integer> ranks(List<ActionPriority> scored) {
        List<ActionPriority> ordered = new ArrayList<>(
                scored.stream().filter(priority -> !Double.isNaN(priority.score())).toList());
        ordered.sort(Comparator.comparingDouble(ActionPriority::score).reversed());
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            boolean ties = i > 0 && ordered.get(i).score() == ordered.get(i - 1).score();
            ranks.put(ordered.get(i).action(), ties ? ranks.get(ordered.get(i - 1).action()) : i + 1);
        }
        return ranks;
    }

    private ActionPriority ranked(int place) {
        return new ActionPriority(action, criticality, reach, effort, score, place, manual, reason);
    }
}
