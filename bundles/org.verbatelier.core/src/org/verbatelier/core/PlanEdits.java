package org.verbatelier.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.content.PlanLinks;
import org.verbatelier.core.internal.content.PlanTree;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Headcount;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanNode;
import org.verbatelier.model.plan.PlanPackage;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.Promise;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * Builds the changes of a plan, of indicators and of headcounts from the present state of a study, each as one operation
 * and so as one undo; nothing is changed until it is applied. {@link NewEntries} makes what is added.
 *
 * <p>Evidence is named by the identifiers of codings. When a coding is recoded, or moved to other words, it stays the same
 * evidence; when it is taken away, its identifier stays in the plan as lost evidence, until it is taken out or undo brings
 * the coding back.
 */
public final class PlanEdits {

    private final Study study;

    public PlanEdits(Study study) {
        this.study = study;
    }

    /** All actions of a study, in the order of its plans and axes. */
    public static Stream<Action> actions(Study study) {
        return study.plan().getPlans().stream().flatMap(plan -> plan.getAxes().stream())
                .flatMap(axis -> axis.getActions().stream());
    }

    /** Adds what stands on its own: an irritant, a chantier, a plan, a project, a promise… or an indicator. */
    public AddNode add(EObject node) {
        return add(node instanceof Indicator || node instanceof Headcount ? study.header() : study.plan(), node);
    }

    /**
     * Adds an entry to another after those of its kind, such as an action to an axis or a milestone to an action.
     *
     * @throws StudyException REFUSED when it has no title, or cannot lie there
     */
    public AddNode add(EObject parent, EObject node) {
        requireTitled(node);
        node.eAllContents().forEachRemaining(PlanEdits::requireTitled);
        EList<EObject> place = placeOf(parent, node);
        return new AddNode(nameOf(parent), place.size(), study.xmi(node));
    }

    private static void requireTitled(EObject node) {
        refuse(node instanceof PlanEntry entry && isBlank(entry.getTitle()), "titleNeeded");
        refuse(node instanceof Indicator indicator && isBlank(indicator.getName()), "titleNeeded");
    }

    private static EList<EObject> placeOf(EObject parent, EObject node) {
        return PlanTree.placeOf(parent, node).orElseThrow(() -> new StudyException(StudyException.Kind.REFUSED,
                Messages.get("unknownTarget", node.eClass().getName())));
    }

    /**
     * The name by which operations, and {@link Study#named(String)}, call an entry of the plan, an indicator or a headcount.
     */
    public static String nameOf(EObject node) {
        return node instanceof StudyHeader ? "study" : PlanTree.nameOf(node);
    }

    /** Adds an irritant and gathers it into a chantier at once. */
    public Operation add(Irritant irritant, Chantier chantier) {
        List<Operation> steps = new ArrayList<>();
        steps.add(add(irritant));
        links(chantier, PlanPackage.Literals.CHANTIER__IRRITANTS, chantier.getIrritants(), irritant.getId())
                .ifPresent(steps::add);
        return Together.of(steps);
    }

    private Optional<Operation> links(EObject from, EAttribute by, List<String> present, String more) {
        List<String> wanted = new ArrayList<>(present);
        wanted.add(more);
        return new Edits(study).setAll(from, by, wanted);
    }

    /**
     * Takes entries out of the plan, with all that lies in them. What points at them no longer does; it stays.
     *
     * @see #pointingAt(Collection)
     */
    public Operation remove(Collection<? extends EObject> nodes) {
        List<? extends EObject> roots = nodes.stream().distinct().filter(node -> nodes.stream()
                .noneMatch(other -> other != node && EcoreUtil.isAncestor(other, node))).toList();
        List<Operation> steps = new ArrayList<>(new PlanFollowUps(study).without(leaving(roots)));
        // what points goes before what it points at, and the last before those in front, whose places stay right
        roots.stream().sorted(Comparator.comparingInt(PlanEdits::rank).thenComparing(
                Comparator.comparingInt((EObject node) -> positionOf(node)).reversed())).forEach(
                        node -> steps.add(new RemoveNode(nameOf(node.eContainer()), positionOf(node),
                                study.xmi(node))));
        return Together.of(steps);
    }

    private static int positionOf(EObject node) {
        return placeOf(node.eContainer(), node).indexOf(node);
    }

    private static int rank(EObject node) {
        return switch (node) {
            case Project project -> 0;
            case Chantier chantier -> 2;
            case Irritant irritant -> 3;
            case ServiceCommitment service -> 3;
            default -> 1;
        };
    }

    private static Set<PlanNode> leaving(Collection<? extends EObject> roots) {
        Set<PlanNode> leaving = new LinkedHashSet<>();
        for (EObject root : roots) {
            Stream.concat(Stream.of(root), allIn(root)).filter(PlanNode.class::isInstance).map(PlanNode.class::cast)
                    .forEach(leaving::add);
        }
        return leaving;
    }

    private static Stream<EObject> allIn(EObject root) {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    /** The entries that point at any of these, or at what lies in them, and would no longer once these are removed. */
    public List<PlanNode> pointingAt(Collection<? extends EObject> nodes) {
        Set<PlanNode> leaving = leaving(nodes);
        return leaving.stream().filter(node -> PlanLinks.kindOf(node) != null)
                .flatMap(node -> PlanLinks.to(study.plan(), PlanLinks.kindOf(node), Set.of(node.getId())).stream())
                .map(PlanLinks.Link::from).filter(node -> !leaving.contains(node)).distinct().toList();
    }

    /**
     * Moves an entry among its kin or to another parent, such as an action to another axis.
     *
     * @param before the one that shall follow; null to put it last
     * @return the operation; empty when it is there already
     */
    public Optional<Operation> move(EObject node, EObject parent, EObject before) {
        EObject from = node.eContainer();
        int fromPosition = placeOf(from, node).indexOf(node);
        List<EObject> place = new ArrayList<>(placeOf(parent, node));
        place.remove(node);
        int toPosition = before == null || before == node ? place.size() : place.indexOf(before);
        refuse(toPosition < 0, "staleOperation");
        return from == parent && fromPosition == toPosition ? Optional.empty()
                : Optional.of(new MoveNode(nameOf(node), nameOf(from), fromPosition, nameOf(parent), toPosition));
    }

    /**
     * Sets an attribute of an entry: a value, or the collection of values of one that can have several.
     *
     * @return the operation; empty when it has that value already
     * @see #fill(EObject, Map)
     */
    public Optional<Operation> set(EObject node, EAttribute feature, Object value) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(feature, value);
        return fill(node, values);
    }

    /**
     * Sets several attributes of an entry as one change, such as a form that was filled in.
     *
     * <p>Blank text unsets. A due date that changes leaves the first one in {@code firstDue}; an action or a project
     * that is closed is closed today unless a day is given.
     *
     * @throws StudyException REFUSED when a title would be blank, evidence is not in the study, a priority has no reason,
     *         or an action would be closed without a result
     */
    public Optional<Operation> fill(EObject node, Map<EAttribute, ?> values) {
        Map<EAttribute, Object> wanted = new LinkedHashMap<>();
        values.forEach((feature, value) -> wanted.put(feature, tidy(feature, value)));
        wanted.forEach((feature, value) -> requireCodings(node, feature, value));
        if (node instanceof PlanEntry entry) {
            new EntryRules(entry, today()).complete(wanted);
        }
        List<Operation> steps = new ArrayList<>();
        for (EAttribute feature : EntryRules.ordered(wanted.keySet(), wanted)) {
            Object value = wanted.get(feature);
            (feature.isMany() ? new Edits(study).setAll(node, feature, (Collection<?>) value)
                    : new Edits(study).set(node, feature, value).map(Operation.class::cast)).ifPresent(steps::add);
        }
        return together(steps);
    }

    private static Object tidy(EAttribute feature, Object value) {
        if (feature.isMany()) {
            return ((Collection<?>) (value == null ? List.of() : value)).stream()
                    .map(one -> one instanceof String text ? text.strip() : one).filter(one -> !"".equals(one))
                    .distinct().toList();
        }
        return value instanceof String text ? text.isBlank() ? null : text.strip() : value;
    }

    /** Evidence that is lost may stay, but none may be added. */
    private void requireCodings(EObject node, EAttribute feature, Object value) {
        if (PlanLinks.kindOf(feature) == PlanLinks.To.CODING) {
            List<?> present = (List<?>) node.eGet(feature);
            ((Collection<?>) value).stream().filter(id -> !present.contains(id)).map(Objects::toString)
                    .forEach(id -> refuse(study.codings().find(id).isEmpty(), "unknownLink", id));
        }
    }

    /**
     * Gathers irritants into a chantier; they leave the others.
     *
     * @param chantier null to take them out of any
     */
    public Optional<Operation> gather(Collection<Irritant> irritants, Chantier chantier) {
        List<String> ids = irritants.stream().map(Irritant::getId).toList();
        List<Operation> steps = new ArrayList<>();
        for (Chantier other : study.plan().getChantiers()) {
            List<String> wanted = new ArrayList<>(other.getIrritants());
            if (other == chantier) {
                ids.stream().filter(id -> !wanted.contains(id)).forEach(wanted::add);
            } else {
                wanted.removeAll(ids);
            }
            set(other, PlanPackage.Literals.CHANTIER__IRRITANTS, wanted).ifPresent(steps::add);
        }
        return together(steps);
    }

    /** Adds codings to the evidence of an irritant, an action or a project; the codes of an irritant follow. */
    public Optional<Operation> prove(PlanEntry entry, Collection<Coding> codings) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(evidenceOf(entry), joined(evidence(entry), codings.stream().map(Coding::getId)));
        if (entry instanceof Irritant irritant) {
            values.put(PlanPackage.Literals.IRRITANT__CODES,
                    joined(irritant.getCodes(), codings.stream().map(Coding::getCode)));
        }
        return fill(entry, values);
    }

    private static List<String> joined(List<String> present, Stream<String> more) {
        return Stream.concat(present.stream(), more).distinct().toList();
    }

    /** Takes codings, present or lost, out of the evidence of an entry. */
    public Optional<Operation> unprove(PlanEntry entry, Collection<String> codings) {
        return set(entry, evidenceOf(entry), evidence(entry).stream().filter(id -> !codings.contains(id)).toList());
    }

    /** The identifiers of the codings that prove an irritant, an action or a project. */
    @SuppressWarnings("unchecked")
    public static List<String> evidence(PlanEntry entry) {
        return (List<String>) entry.eGet(evidenceOf(entry));
    }

    private static EAttribute evidenceOf(PlanEntry entry) {
        return entry.eClass().getEAllAttributes().stream()
                .filter(attribute -> PlanLinks.kindOf(attribute) == PlanLinks.To.CODING).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entry.eClass().getName()));
    }

    /**
     * Closes an action.
     *
     * @param effect what it brought about; {@link Effect#NONE} is a result too
     * @param result in words; null or blank when there is nothing to add
     * @param whatFailed what did not work; null or blank for nothing
     * @param day when it was closed; null for today
     * @throws StudyException REFUSED when nothing is said of what it brought about
     */
    public Operation close(Action action, Effect effect, String result, String whatFailed, Again again, LocalDate day) {
        refuse(effect == null || effect == Effect.UNKNOWN, "effectNeeded");
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(PlanPackage.Literals.ACTION__STATE, ActionState.DONE);
        values.put(PlanPackage.Literals.ACTION__EFFECT, effect);
        values.put(PlanPackage.Literals.ACTION__RESULT, result);
        values.put(PlanPackage.Literals.ACTION__WHAT_FAILED, whatFailed);
        values.put(PlanPackage.Literals.ACTION__AGAIN, again);
        values.put(PlanPackage.Literals.ACTION__DONE, day == null ? today() : day);
        return fill(action, values).orElseThrow(
                () -> new StudyException(StudyException.Kind.REFUSED, Messages.get("nothingToDo")));
    }

    /**
     * Sets the priority by hand, over the computed one.
     *
     * @param priority 1 is first; 0 to go back to the computed one
     * @param reason why; needed unless it goes back
     */
    public Optional<Operation> prioritise(Action action, int priority, String reason) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(PlanPackage.Literals.ACTION__PRIORITY, priority);
        values.put(PlanPackage.Literals.ACTION__PRIORITY_REASON, priority == 0 ? null : reason);
        return fill(action, values);
    }

    /** Says why nothing is done about an irritant; blank to take that back. */
    public Optional<Operation> dismiss(Irritant irritant, String reason) {
        return set(irritant, PlanPackage.Literals.IRRITANT__NO_ACTION_REASON, reason);
    }

    /** Says when a milestone is foreseen now; the day first foreseen stays, so that the slip can be told. */
    public Optional<Operation> postpone(Milestone milestone, LocalDate day) {
        return milestone.getPlanned() == null ? set(milestone, PlanPackage.Literals.MILESTONE__PLANNED, day)
                : set(milestone, PlanPackage.Literals.MILESTONE__EXPECTED,
                        milestone.getPlanned().equals(day) ? null : day);
    }

    /** Says when a milestone was reached; null when it is not yet. */
    public Optional<Operation> reach(Milestone milestone, LocalDate day) {
        return set(milestone, PlanPackage.Literals.MILESTONE__ACTUAL, day);
    }

    /**
     * Records what somebody said about an entry.
     *
     * @param by who said it; null for the person at work
     * @param role in what capacity, such as CCL
     */
    public AddNode comment(PlanEntry entry, String by, String role, String text) {
        refuse(isBlank(text), "textNeeded");
        return add(entry, new NewEntries(study).comment(by, role, text));
    }

    /** Says what became of a promise. */
    public Optional<Operation> answer(Commitment commitment, Promise state, LocalDate day) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(PlanPackage.Literals.COMMITMENT__STATE, state);
        values.put(PlanPackage.Literals.COMMITMENT__ANSWERED,
                state == Promise.OPEN ? null : day == null ? today() : day);
        return fill(commitment, values);
    }

    /** Gives a commitment of a charter a new wording; those before stay. */
    public AddNode revise(ServiceCommitment service, String wording, LocalDate from, String reason) {
        refuse(isBlank(wording), "textNeeded");
        return add(service, new NewEntries(study).revision(wording, from, reason));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(study.session().clock().instant(), study.session().clock().getZone());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Optional<Operation> together(List<Operation> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(Together.of(steps));
    }

    static void refuse(boolean refused, String key, Object... arguments) {
        if (refused) {
            throw new StudyException(StudyException.Kind.REFUSED,
                    Messages.get(key, Arrays.stream(arguments).map(a -> Objects.toString(a, "")).toArray()));
        }
    }
}
