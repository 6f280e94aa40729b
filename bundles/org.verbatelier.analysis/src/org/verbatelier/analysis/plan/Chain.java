package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Complaint;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;

/**
 * The chain verbatim, irritant, chantier, axis, action, to be walked both ways. Holds what the plan says at the moment it is
 * made; whether evidence is still in the study is looked up when asked. Read it inside {@link Study#read} when another thread
 * may write.
 */
public final class Chain {

    private final Study study;
    private final Map<String, Irritant> irritants = new LinkedHashMap<>();
    private final Map<String, Chantier> chantiers = new LinkedHashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, List<Action>> byIrritant = new HashMap<>();
    private final Map<String, List<Chantier>> chantiersByIrritant = new HashMap<>();
    private final Map<String, List<PlanEntry>> byCoding = new HashMap<>();

    private Chain(Study study) {
        this.study = study;
        study.plan().getIrritants().forEach(irritant -> {
            irritants.put(irritant.getId(), irritant);
            note(irritant, irritant.getEvidence());
        });
        study.plan().getChantiers().forEach(chantier -> {
            chantiers.put(chantier.getId(), chantier);
            chantier.getIrritants().forEach(id -> add(chantiersByIrritant, id, chantier));
        });
        PlanEdits.actions(study).forEach(action -> {
            actions.put(action.getId(), action);
            action.getIrritants().forEach(id -> add(byIrritant, id, action));
            note(action, action.getEvidence());
        });
        study.plan().getProjects().forEach(project -> note(project, project.getEvidence()));
    }

    /** The chain of a study as it is now. */
    public static Chain of(Study study) {
        return new Chain(study);
    }

    private void note(PlanEntry entry, List<String> evidence) {
        evidence.forEach(coding -> add(byCoding, coding, entry));
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    /** All actions, in the order of plans and axes. */
    public List<Action> actions() {
        return List.copyOf(actions.values());
    }

    public Optional<Irritant> irritant(String id) {
        return Optional.ofNullable(irritants.get(id));
    }

    public Optional<Action> action(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** The axis of an action. */
    public static Axis axisOf(Action action) {
        return (Axis) action.eContainer();
    }

    /** The irritants that an action answers: those it names, and when it names none, those of its chantier. */
    public List<Irritant> irritantsOf(Action action) {
        List<String> ids = !action.getIrritants().isEmpty() || action.getChantier() == null ? action.getIrritants()
                : chantierOf(action).map(Chantier::getIrritants).map(List::<String>copyOf).orElse(List.of());
        return present(ids);
    }

    /** The irritants of a chantier or of a project. */
    public List<Irritant> irritantsOf(PlanEntry entry) {
        return switch (entry) {
            case Action action -> irritantsOf(action);
            case Chantier chantier -> present(chantier.getIrritants());
            case Project project -> present(project.getIrritants());
            case Irritant irritant -> List.of(irritant);
            default -> List.of();
        };
    }

    private List<Irritant> present(List<String> ids) {
        return ids.stream().map(irritants::get).filter(irritant -> irritant != null).toList();
    }

    /** The actions that answer an irritant, by themselves or through a chantier that they belong to. */
    public List<Action> actionsOf(Irritant irritant) {
        Set<Action> found = new LinkedHashSet<>(byIrritant.getOrDefault(irritant.getId(), List.of()));
        actions.values().stream().filter(action -> irritantsOf(action).contains(irritant)).forEach(found::add);
        return List.copyOf(found);
    }

    /** The actions of a chantier: those that belong to it, and those that answer one of its irritants. */
    public List<Action> actionsOf(Chantier chantier) {
        return actions.values().stream().filter(action -> chantier.getId().equals(action.getChantier())
                || action.getIrritants().stream().anyMatch(chantier.getIrritants()::contains)).toList();
    }

    /** The chantiers that gather an irritant; one, as the product gathers. */
    public List<Chantier> chantiersOf(Irritant irritant) {
        return chantiersByIrritant.getOrDefault(irritant.getId(), List.of());
    }

    /** The chantier that an action names. */
    public Optional<Chantier> chantierOf(Action action) {
        return Optional.ofNullable(action.getChantier()).map(chantiers::get);
    }

    /** The codings in the study that prove an entry itself, in the order in which they were chosen. */
    public List<Coding> evidenceOf(PlanEntry entry) {
        return own(entry).stream().flatMap(id -> study.codings().find(id).stream()).toList();
    }

    /**
     * The codings that lead from an entry down to the words: its own evidence, then that of its irritants, each once.
     */
    public List<Coding> passagesOf(PlanEntry entry) {
        return Stream.concat(own(entry).stream(),
                irritantsOf(entry).stream().flatMap(irritant -> irritant.getEvidence().stream())).distinct()
                .flatMap(id -> study.codings().find(id).stream()).toList();
    }

    /** The identifiers of evidence that is no longer in the study. */
    public List<String> lostOf(PlanEntry entry) {
        return own(entry).stream().filter(id -> study.codings().find(id).isEmpty()).toList();
    }

    private static List<String> own(PlanEntry entry) {
        return entry instanceof Irritant || entry instanceof Action || entry instanceof Project
                ? PlanEdits.evidence(entry)
                : List.of();
    }

    /** The irritants, actions and projects that a coding proves by itself. */
    public List<PlanEntry> provenBy(Coding coding) {
        return byCoding.getOrDefault(coding.getId(), List.of());
    }

    /** The actions that a coding leads to: those it proves, and those that answer an irritant it proves. */
    public List<Action> actionsFrom(Coding coding) {
        Set<Action> found = new LinkedHashSet<>();
        for (PlanEntry entry : provenBy(coding)) {
            switch (entry) {
                case Action action -> found.add(action);
                case Irritant irritant -> found.addAll(actionsOf(irritant));
                case Project project -> project.getActions().stream().map(actions::get)
                        .filter(action -> action != null).forEach(found::add);
                default -> {
                    // nothing else leads to actions
                }
            }
        }
        return List.copyOf(found);
    }

    /** Everything in the plan that a verbatim leads to directly, promises and complaints included. */
    public List<PlanEntry> entriesOf(String verbatim) {
        Set<PlanEntry> found = new LinkedHashSet<>();
        study.codings().of(verbatim).forEach(coding -> found.addAll(provenBy(coding)));
        study.plan().getCommitments().stream().filter((Commitment promise) -> verbatim.equals(promise.getVerbatim()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The complaints that are about a verbatim. */
    public List<Complaint> complaintsOf(String verbatim) {
        return study.plan().getComplaints().stream().filter(c -> verbatim.equals(c.getVerbatim())).toList();
    }
}
