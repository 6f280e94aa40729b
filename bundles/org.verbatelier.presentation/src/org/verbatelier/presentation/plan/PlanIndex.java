package org.verbatelier.presentation.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.analysis.plan.Chain;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Project;

/**
 * What hangs together in the plan of a study as it is now. Made anew after each change, on the thread that changes the study.
 */
public final class PlanIndex {

    private final Study study;
    private final Chain chain;

    /** Looks through the plan of a study. */
    public PlanIndex(Study study) {
        this.study = study;
        this.chain = Chain.of(study);
    }

    public ActionPlan plan() {
        return study.plan();
    }

    /** Whether nothing has been written yet. */
    public boolean isEmpty() {
        return study.plan().eContents().isEmpty();
    }

    /** The links both ways. */
    public Chain chain() {
        return chain;
    }

    public Collection<Irritant> irritants() {
        return study.plan().getIrritants();
    }

    public Collection<Action> actions() {
        return chain.actions();
    }

    public Optional<Irritant> irritant(String id) {
        return chain.irritant(id);
    }

    public Optional<Action> action(String id) {
        return chain.action(id);
    }

    /** The chantier that handles an irritant. */
    public Optional<Chantier> chantierOf(Irritant irritant) {
        return chain.chantiersOf(irritant).stream().findFirst();
    }

    /** The irritants that nobody has put into a chantier. */
    public List<Irritant> loose() {
        return irritants().stream().filter(irritant -> chain.chantiersOf(irritant).isEmpty()).toList();
    }

    /** The irritants of a chantier, in its order. */
    public List<Irritant> irritantsOf(Chantier chantier) {
        return chain.irritantsOf(chantier);
    }

    /** The irritants that an action answers. */
    public List<Irritant> irritantsOf(Action action) {
        return chain.irritantsOf(action);
    }

    /** The actions that answer an irritant. */
    public List<Action> actionsOf(Irritant irritant) {
        return chain.actionsOf(irritant);
    }

    /** The codings that prove an irritant and are still there. */
    public List<Coding> proofs(Irritant irritant) {
        return chain.evidenceOf(irritant);
    }

    /** The codings that justify an action: its own, then those of its irritants; each once. */
    public List<Coding> proofs(Action action) {
        return chain.passagesOf(action);
    }

    /** The codings that justify a site project: its own, then those of its irritants and actions; each once. */
    public List<Coding> proofs(Project project) {
        Set<Coding> all = new LinkedHashSet<>(chain.passagesOf(project));
        project.getActions().stream().map(this::action).flatMap(Optional::stream).map(this::proofs)
                .forEach(all::addAll);
        return List.copyOf(all);
    }
}
