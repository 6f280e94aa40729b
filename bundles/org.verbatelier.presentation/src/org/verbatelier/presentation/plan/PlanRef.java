package org.verbatelier.presentation.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * An entry of the plan by what it is and its identifier: outlives changes of the study.
 *
 * @param kind what it is
 * @param id its identifier
 */
public record PlanRef(Kind kind, String id) {

    /** What an entry of the plan may be. */
    public enum Kind {
        IRRITANT, CHANTIER, PLAN, AXIS, ACTION, PROJECT, PROMISE, SERVICE
    }

    /** An entry of a kind that stands on its own; empty for others, as a milestone. */
    public static Optional<PlanRef> of(PlanEntry entry) {
        Kind kind = switch (entry) {
            case Irritant irritant -> Kind.IRRITANT;
            case Chantier chantier -> Kind.CHANTIER;
            case Plan plan -> Kind.PLAN;
            case Axis axis -> Kind.AXIS;
            case Action action -> Kind.ACTION;
            case Project project -> Kind.PROJECT;
            case Commitment promise -> Kind.PROMISE;
            case ServiceCommitment service -> Kind.SERVICE;
            default -> null;
        };
        return Optional.ofNullable(kind).map(k -> new PlanRef(k, entry.getId()));
    }

    public static PlanRef irritant(String id) {
        return new PlanRef(Kind.IRRITANT, id);
    }

    public static PlanRef action(String id) {
        return new PlanRef(Kind.ACTION, id);
    }

    /** The entry as it is now; empty when it is no longer there. */
    public Optional<PlanEntry> in(ActionPlan plan) {
        return all(plan).stream().filter(entry -> id.equals(entry.getId())).findFirst().map(PlanEntry.class::cast);
    }

    private List<? extends PlanEntry> all(ActionPlan plan) {
        return switch (kind) {
            case IRRITANT -> plan.getIrritants();
            case CHANTIER -> plan.getChantiers();
            case PLAN -> plan.getPlans();
            case AXIS -> axes(plan).toList();
            case ACTION -> axes(plan).flatMap(axis -> axis.getActions().stream()).toList();
            case PROJECT -> plan.getProjects();
            case PROMISE -> plan.getCommitments();
            case SERVICE -> plan.getServices();
        };
    }

    private static Stream<Axis> axes(ActionPlan plan) {
        return plan.getPlans().stream().flatMap(each -> each.getAxes().stream());
    }
}
