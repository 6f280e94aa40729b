package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;

/**
 * The totals of a chantier.
 *
 * @param chantier the chantier; null for the irritants that none gathers
 * @param irritants its irritants, in its order
 * @param together the figures of its irritants together: who meets more than one of them counts once
 * @param actions its actions, in the order of the plan
 * @param states how many of them are in each state; every state is there
 */
public record ChantierFigures(Chantier chantier, List<Irritant> irritants, IrritantFigures.Row together,
        List<Action> actions, Map<ActionState, Integer> states) {

    /** The totals of all chantiers in their order; last, when there are any, the irritants that none gathers. */
    public static List<ChantierFigures> of(Study study, IrritantFigures figures) {
        Chain chain = Chain.of(study);
        List<ChantierFigures> totals = new ArrayList<>();
        for (Chantier chantier : study.plan().getChantiers()) {
            totals.add(of(chantier, chain.irritantsOf(chantier), chain.actionsOf(chantier), figures));
        }
        List<Irritant> loose = study.plan().getIrritants().stream()
                .filter(irritant -> chain.chantiersOf(irritant).isEmpty()).toList();
        if (!loose.isEmpty()) {
            totals.add(of(null, loose, loose.stream().flatMap(irritant -> chain.actionsOf(irritant).stream())
                    .distinct().toList(), figures));
        }
        return List.copyOf(totals);
    }

    private static ChantierFigures of(Chantier chantier, List<Irritant> irritants, List<Action> actions,
            IrritantFigures figures) {
        Map<ActionState, Integer> states = new EnumMap<>(ActionState.class);
        for (ActionState state : ActionState.values()) {
            states.put(state, (int) actions.stream().filter(action -> action.getState() == state).count());
        }
        return new ChantierFigures(chantier, irritants,
                figures.together(irritants.stream().map(Irritant::getId).toList()), actions, states);
    }
}
