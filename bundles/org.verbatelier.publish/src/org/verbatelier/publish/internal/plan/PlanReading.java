package org.verbatelier.publish.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionType;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;

/** The plan of a study, read so that each entry finds its neighbours. */
public final class PlanReading {

    private static final Comparator<Action> ORDER = Comparator
            .comparing((Action action) -> action.getDue() == null ? java.time.LocalDate.MAX : action.getDue())
            .thenComparingInt(Action::getNumber).thenComparing(Action::getId);

    private final Study study;
    private final Map<String, Irritant> irritants = new LinkedHashMap<>();
    private final Map<String, Chantier> chantierOf = new LinkedHashMap<>();
    private final Map<String, Chantier> chantiers = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();

    public PlanReading(Study study) {
        this.study = study;
        study.plan().getIrritants().forEach(irritant -> irritants.put(irritant.getId(), irritant));
        for (Chantier chantier : study.plan().getChantiers()) {
            chantiers.put(chantier.getId(), chantier);
            chantier.getIrritants().forEach(irritant -> chantierOf.putIfAbsent(irritant, chantier));
        }
        for (Plan plan : study.plan().getPlans()) {
            for (Axis axis : plan.getAxes()) {
                actions.addAll(axis.getActions());
            }
        }
    }

    public List<Irritant> irritants() {
        return List.copyOf(irritants.values());
    }

    public List<Plan> plans() {
        return List.copyOf(study.plan().getPlans());
    }

    public List<Chantier> chantiers() {
        return List.copyOf(chantiers.values());
    }

    /** All actions of all plans, in their order. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** Actions by the day they are due. */
    public List<Action> byDueDate() {
        return actions.stream().sorted(ORDER).toList();
    }

    /** Whether nothing was planned. */
    public boolean isEmpty() {
        return irritants.isEmpty() && actions.isEmpty();
    }

    public Optional<Irritant> irritant(String id) {
        return Optional.ofNullable(irritants.get(id));
    }

    /** The irritants that an action answers, those that were deleted aside. */
    public List<Irritant> irritantsOf(Action action) {
        return action.getIrritants().stream().map(irritants::get).filter(Objects::nonNull).toList();
    }

    public List<Action> actionsOn(Irritant irritant) {
        return actions.stream().filter(action -> action.getIrritants().contains(irritant.getId())).toList();
    }

    /** The chantier of an action: its own, or else that of its first irritant. */
    public Optional<Chantier> chantierOf(Action action) {
        Chantier own = chantiers.get(Objects.requireNonNullElse(action.getChantier(), ""));
        return own != null ? Optional.of(own)
                : action.getIrritants().stream().map(chantierOf::get).filter(Objects::nonNull).findFirst();
    }

    public Optional<Chantier> chantierOf(Irritant irritant) {
        return Optional.ofNullable(chantierOf.get(irritant.getId()));
    }

    /** Identifiers of the texts that prove an action: its own evidence and that of its irritants. */
    public Set<String> textsOf(Action action) {
        Set<String> texts = texts(action.getEvidence());
        irritantsOf(action).forEach(irritant -> texts.addAll(texts(irritant.getEvidence())));
        return texts;
    }

    /** Identifiers of the texts of codings that are still there. */
    public Set<String> texts(List<String> codings) {
        Set<String> texts = new LinkedHashSet<>();
        codings.stream().map(study.codings()::find).flatMap(Optional::stream).map(Coding::getVerbatim)
                .forEach(texts::add);
        return texts;
    }

    /** Whether an action concerns the inside of the organisation alone and is none of the tenants' business. */
    public boolean isInternal(Action action) {
        List<Irritant> answered = irritantsOf(action);
        Predicate<Irritant> ofStaff = irritant -> !irritant.getPublics().isEmpty()
                && irritant.getPublics().stream().allMatch(audience -> audience == Audience.STAFF);
        return action.getType() == ActionType.TRAIN || !answered.isEmpty() && answered.stream().allMatch(ofStaff);
    }
}
