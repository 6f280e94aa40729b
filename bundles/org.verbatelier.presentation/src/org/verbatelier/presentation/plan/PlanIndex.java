package org.verbatelier.presentation.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.Project;

/**
 * What hangs together in the plan of a study as it is now: both ways between words, irritants, chantiers and actions. Made
 * anew after each change, on the thread that changes the study.
 */
public final class PlanIndex {

    private final Study study;
    private final Map<String, Irritant> irritants = new LinkedHashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, Chantier> chantierOf = new LinkedHashMap<>();
    private final Map<String, List<Action>> actionsOf = new LinkedHashMap<>();
    private final Map<String, List<Irritant>> provedIrritants = new LinkedHashMap<>();
    private final Map<String, List<Action>> provedActions = new LinkedHashMap<>();

    /** Looks through the plan of a study. */
    public PlanIndex(Study study) {
        this.study = study;
        ActionPlan plan = study.plan();
        plan.getIrritants().forEach(irritant -> {
            irritants.put(irritant.getId(), irritant);
            irritant.getEvidence().forEach(coding -> add(provedIrritants, coding, irritant));
        });
        plan.getChantiers().forEach(chantier -> chantier.getIrritants()
                .forEach(irritant -> chantierOf.putIfAbsent(irritant, chantier)));
        for (Plan each : plan.getPlans()) {
            for (Axis axis : each.getAxes()) {
                axis.getActions().forEach(this::add);
            }
        }
    }

    private void add(Action action) {
        actions.put(action.getId(), action);
        action.getIrritants().forEach(irritant -> add(actionsOf, irritant, action));
        action.getEvidence().forEach(coding -> add(provedActions, coding, action));
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    public ActionPlan plan() {
        return study.plan();
    }

    public Collection<Irritant> irritants() {
        return irritants.values();
    }

    public Collection<Action> actions() {
        return actions.values();
    }

    public Optional<Irritant> irritant(String id) {
        return Optional.ofNullable(irritants.get(id));
    }

    public Optional<Action> action(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** The chantier that handles an irritant. */
    public Optional<Chantier> chantierOf(Irritant irritant) {
        return Optional.ofNullable(chantierOf.get(irritant.getId()));
    }

    /** The irritants that nobody has put into a chantier. */
    public List<Irritant> loose() {
        return irritants.values().stream().filter(irritant -> !chantierOf.containsKey(irritant.getId())).toList();
    }

    /** The irritants of a chantier, in its order. */
    public List<Irritant> irritantsOf(Chantier chantier) {
        return chantier.getIrritants().stream().map(irritants::get).filter(Objects::nonNull).toList();
    }

    /** The irritants that an action answers. */
    public List<Irritant> irritantsOf(Action action) {
        return action.getIrritants().stream().map(irritants::get).filter(Objects::nonNull).toList();
    }

    /** The actions that answer an irritant. */
    public List<Action> actionsOf(Irritant irritant) {
        return actionsOf.getOrDefault(irritant.getId(), List.of());
    }

    /** The irritants that a coding proves. */
    public List<Irritant> irritantsProvedBy(String coding) {
        return provedIrritants.getOrDefault(coding, List.of());
    }

    /** The actions that a coding justifies by itself. */
    public List<Action> actionsProvedBy(String coding) {
        return provedActions.getOrDefault(coding, List.of());
    }

    /** The codings that prove an irritant and are still there, in reading order. */
    public List<Coding> proofs(Irritant irritant) {
        return codings(irritant.getEvidence().stream());
    }

    /** The codings that justify an action: its own, then those of its irritants; each once. */
    public List<Coding> proofs(Action action) {
        return codings(Stream.concat(action.getEvidence().stream(),
                irritantsOf(action).stream().flatMap(irritant -> irritant.getEvidence().stream())));
    }

    /** The codings that justify a site project: its own, then those of its irritants and actions; each once. */
    public List<Coding> proofs(Project project) {
        Set<Coding> all = new LinkedHashSet<>(codings(project.getEvidence().stream()));
        project.getIrritants().stream().map(irritants::get).filter(Objects::nonNull).map(this::proofs)
                .forEach(all::addAll);
        project.getActions().stream().map(actions::get).filter(Objects::nonNull).map(this::proofs)
                .forEach(all::addAll);
        return List.copyOf(all);
    }

    private List<Coding> codings(Stream<String> ids) {
        return ids.distinct().map(study.codings()::find).flatMap(Optional::stream).toList();
    }

    /** The axis that an action belongs to. */
    public static Axis axisOf(Action action) {
        return (Axis) action.eContainer();
    }

    /** The verbatims behind codings, each once. */
    public static List<String> verbatims(List<Coding> codings) {
        return codings.stream().map(Coding::getVerbatim).distinct().toList();
    }
}
