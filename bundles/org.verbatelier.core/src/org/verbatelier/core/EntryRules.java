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
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;

import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__DONE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__DUE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__FIRST_DUE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__PRIORITY;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__PRIORITY_REASON;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__STATE;
import static org.verbatelier.model.plan.PlanPackage.Literals.PLAN_ENTRY__TITLE;
import static org.verbatelier.model.plan.PlanPackage.Literals.PROJECT__DONE;
import static org.verbatelier.model.plan.PlanPackage.Literals.PROJECT__STATE;

/** What setting some attributes of an entry of a plan asks for, and brings along in others. */
final class EntryRules {

    private final PlanEntry entry;
    private final LocalDate today;

    EntryRules(PlanEntry entry, LocalDate today) {
        this.entry = entry;
        this.today = today;
    }

    /**
     * Adds to the attributes that shall be set those that follow from them.
     *
     * @throws StudyException REFUSED when what a person must say is missing
     */
    void complete(Map<EAttribute, Object> wanted) {
        PlanEdits.refuse(wanted.containsKey(PLAN_ENTRY__TITLE) && wanted.get(PLAN_ENTRY__TITLE) == null,
                "titleNeeded");
        if (entry instanceof Action action) {
            keepFirstDue(action, wanted);
            requireReason(action, wanted);
            dateClosing(action.getState(), ACTION__STATE, ACTION__DONE, wanted);
        } else if (entry instanceof Project project) {
            dateClosing(project.getState(), PROJECT__STATE, PROJECT__DONE, wanted);
        }
    }

    private static void keepFirstDue(Action action, Map<EAttribute, Object> wanted) {
        LocalDate first = action.getFirstDue() == null ? action.getDue() : action.getFirstDue();
        if (first != null && wanted.containsKey(ACTION__DUE) && !wanted.containsKey(ACTION__FIRST_DUE)) {
            // back at the first day, nothing has slipped
            wanted.put(ACTION__FIRST_DUE, first.equals(wanted.get(ACTION__DUE)) ? null : first);
        }
    }

    private static void requireReason(Action action, Map<EAttribute, Object> wanted) {
        if (wanted.containsKey(ACTION__PRIORITY)) {
            int priority = (Integer) Objects.requireNonNullElse(wanted.get(ACTION__PRIORITY), 0);
            Object reason = wanted.getOrDefault(ACTION__PRIORITY_REASON, action.getPriorityReason());
            PlanEdits.refuse(priority < 0 || priority > 0 && reason == null, "priorityReasonNeeded");
        }
    }

    private void dateClosing(ActionState before, EAttribute state, EAttribute done, Map<EAttribute, Object> wanted) {
        ActionState after = (ActionState) wanted.get(state);
        if (after != null && after != before && wanted.get(done) == null) {
            wanted.put(done, isClosed(after) ? today : null);
        }
    }

    private static boolean isClosed(ActionState state) {
        return state == ActionState.DONE || state == ActionState.ABANDONED;
    }

    /** The order in which attributes are set: the state last when it closes, first when it opens again. */
    static List<EAttribute> ordered(Collection<EAttribute> features, Map<EAttribute, Object> wanted) {
        return features.stream().sorted(Comparator.comparingInt(feature -> feature != ACTION__STATE
                && feature != PROJECT__STATE ? 0
                        : wanted.get(feature) instanceof ActionState state && isClosed(state) ? 1 : -1))
                .toList();
    }
}
