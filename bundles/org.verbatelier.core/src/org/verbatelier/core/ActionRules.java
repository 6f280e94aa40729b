package org.verbatelier.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.PlanPackage;

import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__DONE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__DUE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__FIRST_DUE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__PRIORITY;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__PRIORITY_REASON;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__STATE;

/** What setting some attributes of an action brings along in others. */
final class ActionRules {

    private final Action action;
    private final LocalDate today;

    ActionRules(Action action, LocalDate today) {
        this.action = action;
        this.today = today;
    }

    /** Adds to the attributes that shall be set those that follow from them. */
    void complete(Map<EAttribute, Object> wanted) {
        if (wanted.containsKey(ACTION__DUE) && !wanted.containsKey(ACTION__FIRST_DUE)) {
            keepFirstDue((LocalDate) wanted.get(ACTION__DUE), wanted);
        }
        if (wanted.containsKey(ACTION__PRIORITY)) {
            int priority = (Integer) Objects.requireNonNullElse(wanted.get(ACTION__PRIORITY), 0);
            Object reason = wanted.getOrDefault(ACTION__PRIORITY_REASON, action.getPriorityReason());
            PlanEdits.refuse(priority < 0 || priority > 0 && reason == null, "priorityReasonNeeded");
        }
        ActionState state = (ActionState) wanted.get(ACTION__STATE);
        if (state != null && state != action.getState() && wanted.get(ACTION__DONE) == null) {
            wanted.put(ACTION__DONE, isClosed(state) ? today : null);
        }
    }

    private void keepFirstDue(LocalDate due, Map<EAttribute, Object> wanted) {
        LocalDate first = action.getFirstDue() == null ? action.getDue() : action.getFirstDue();
        if (first != null) {
            // back at the first day, nothing has slipped
            wanted.put(ACTION__FIRST_DUE, first.equals(due) ? null : first);
        }
    }

    static boolean isClosed(ActionState state) {
        return state == ActionState.DONE || state == ActionState.ABANDONED;
    }

    /** The order in which attributes are set: the state last when it closes, first when it opens again. */
    static List<EAttribute> ordered(Collection<EAttribute> features, Map<EAttribute, Object> wanted) {
        return features.stream().sorted(Comparator.comparingInt(feature -> !isState(feature) ? 0
                : wanted.get(feature) instanceof ActionState state && isClosed(state) ? 1 : -1)).toList();
    }

    private static boolean isState(EAttribute feature) {
        return feature == ACTION__STATE || feature == PlanPackage.Literals.PROJECT__STATE;
    }
}
