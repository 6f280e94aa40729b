package org.verbatelier.presentation.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * What people do to irritants and plans with one gesture; each is one undo. What answers false had nothing to change.
 *
 * @param study the study, changed on the thread that shows it
 */
public record PlanGestures(Study study) {

    private boolean apply(Optional<? extends Operation> operation) {
        operation.ifPresent(study::apply);
        return operation.isPresent();
    }

    private PlanEdits edits() {
        return new PlanEdits(study);
    }

    private NewEntries entries() {
        return new NewEntries(study);
    }

    /**
     * Writes something about an entry.
     *
     * @throws StudyException REFUSED when it may not be so, as an action closed without a result
     */
    public boolean set(PlanEntry entry, EAttribute feature, Object value) {
        return apply(edits().set(entry, feature, value));
    }

    /**
     * Writes several things at once.
     *
     * @throws StudyException REFUSED when they may not be so
     */
    public boolean fill(PlanEntry entry, Map<EAttribute, ?> values) {
        return apply(edits().fill(entry, values));
    }

    /** Puts irritants into a chantier; null takes them out of any. */
    public boolean gather(Collection<Irritant> irritants, Chantier chantier) {
        return apply(edits().gather(irritants, chantier));
    }

    /** Begins a chantier, with irritants or without. */
    public PlanRef newChantier(String title, Collection<Irritant> irritants) {
        Chantier chantier = entries().chantier(title, irritants);
        List<Operation> steps = new ArrayList<>();
        edits().gather(irritants, null).ifPresent(steps::add);
        steps.add(edits().add(chantier));
        study.apply(Together.of(steps));
        return new PlanRef(PlanRef.Kind.CHANTIER, chantier.getId());
    }

    /** Adds the chantiers of these names that are not there yet. */
    public boolean newChantiers(Collection<String> titles) {
        NewEntries entries = entries();
        List<Operation> steps = new ArrayList<>();
        titles.stream()
                .filter(title -> study.plan().getChantiers().stream().noneMatch(c -> title.equals(c.getTitle())))
                .forEach(title -> steps.add(edits().add(entries.chantier(title))));
        return apply(inOrder(steps, study.plan().getChantiers().size()));
    }

    /** Each was made for the place after those there are now; the second comes after the first. */
    private static Optional<Operation> inOrder(List<Operation> steps, int first) {
        List<Operation> placed = new ArrayList<>();
        for (Operation step : steps) {
            placed.add(step instanceof AddNode add
                    ? new AddNode(add.parent(), first + placed.size(), add.content())
                    : step);
        }
        return placed.isEmpty() ? Optional.empty() : Optional.of(Together.of(placed));
    }

    /** Begins a plan with axes of these titles. */
    public PlanRef newPlan(String title, List<String> axes) {
        Plan plan = entries().plan(title, axes);
        study.apply(edits().add(plan));
        return new PlanRef(PlanRef.Kind.PLAN, plan.getId());
    }

    /** Adds an axis to a plan. */
    public PlanRef newAxis(Plan plan, String title) {
        Axis axis = entries().axis(title);
        study.apply(edits().add(plan, axis));
        return new PlanRef(PlanRef.Kind.AXIS, axis.getId());
    }

    /**
     * Adds an action that answers irritants.
     *
     * @param owner who leads it; null or blank when nobody does yet
     * @param due null when that is not decided
     * @param lever identifier of the lever it takes up; null for none
     */
    public PlanRef newAction(Axis axis, String title, Collection<Irritant> irritants, String owner, LocalDate due,
            String lever) {
        Action action = entries().action(title, irritants);
        action.setOwner(owner == null || owner.isBlank() ? null : owner.strip());
        action.setDue(due);
        action.setLever(lever);
        List<Chantier> chantiers = irritants.stream().map(i -> new PlanIndex(study).chantierOf(i))
                .flatMap(Optional::stream).distinct().toList();
        if (chantiers.size() == 1) {
            action.setChantier(chantiers.getFirst().getId());
        }
        study.apply(edits().add(axis, action));
        return PlanRef.action(action.getId());
    }

    /** Links irritants to an action that is to answer them. */
    public boolean answer(Action action, Collection<Irritant> irritants) {
        List<String> wanted = new ArrayList<>(action.getIrritants());
        irritants.stream().map(Irritant::getId).filter(id -> !wanted.contains(id)).forEach(wanted::add);
        return set(action, Literals.ACTION__IRRITANTS, wanted);
    }

    /**
     * Carries an action to an axis.
     *
     * @param index where it is to be among the other actions of that axis
     */
    public boolean carry(Action action, Axis axis, int index) {
        List<Action> others = new ArrayList<>(axis.getActions());
        others.remove(action);
        return apply(edits().move(action, axis, index < others.size() ? others.get(index) : null));
    }

    /** Makes an action due earlier or later; false when it has no date. */
    public boolean shift(Action action, int days) {
        return action.getDue() != null && set(action, Literals.ACTION__DUE, action.getDue().plusDays(days));
    }

    /** Makes a milestone be foreseen earlier or later; false when it was reached already or has no date. */
    public boolean shift(Milestone milestone, int days) {
        LocalDate day = ActionDates.day(milestone);
        return milestone.getActual() == null && day != null
                && apply(edits().postpone(milestone, day.plusDays(days)));
    }

    /** Adds a milestone to an action or a project. */
    public void newMilestone(PlanEntry entry, String title, LocalDate day) {
        study.apply(edits().add(entry, entries().milestone(title, day)));
    }

    /** Says when a milestone was reached; null when it is not yet. */
    public boolean reach(Milestone milestone, LocalDate day) {
        return apply(edits().reach(milestone, day));
    }

    /** Says when a milestone is foreseen now. */
    public boolean postpone(Milestone milestone, LocalDate day) {
        return apply(edits().postpone(milestone, day));
    }

    /** Sets a priority by hand; 0 goes back to the computed one. */
    public boolean prioritise(Action action, int priority, String reason) {
        return apply(edits().prioritise(action, priority, reason));
    }

    /** Adds passages to what proves an entry. */
    public boolean prove(PlanEntry entry, Collection<Coding> codings) {
        return apply(edits().prove(entry, codings));
    }

    /** Takes passages, present or lost, out of what proves an entry. */
    public boolean unprove(PlanEntry entry, Collection<String> codings) {
        return apply(edits().unprove(entry, codings));
    }

    /** Records what somebody said about an entry. */
    public void comment(PlanEntry entry, String by, String role, String text) {
        study.apply(edits().comment(entry, by, role, text));
    }

    /** Notes a promise that was made in some words. */
    public PlanRef promise(VerbatimEntry where, String what, String who, LocalDate due) {
        Commitment promise = entries().commitment(where, what, due);
        if (who != null && !who.isBlank()) {
            promise.setWho(who.strip());
        }
        study.apply(edits().add(promise));
        return new PlanRef(PlanRef.Kind.PROMISE, promise.getId());
    }

    /** Begins a project for a site. */
    public PlanRef newProject(String title, String residence) {
        Project project = entries().project(title, residence);
        study.apply(edits().add(project));
        return new PlanRef(PlanRef.Kind.PROJECT, project.getId());
    }

    /** Adds a commitment of a charter in its first wording. */
    public PlanRef newService(String charter, String title, String wording, LocalDate from, Collection<String> codes) {
        ServiceCommitment service = entries().service(charter, title, wording, from, codes);
        study.apply(edits().add(service));
        return new PlanRef(PlanRef.Kind.SERVICE, service.getId());
    }

    /** Gives a commitment of a charter a new wording. */
    public void revise(ServiceCommitment service, String wording, LocalDate from, String reason) {
        study.apply(edits().revise(service, wording, from, reason));
    }

    /** Links the number of a complaint in another system to a verbatim. */
    public void complaint(String verbatim, String reference) {
        study.apply(edits().add(entries().complaint(verbatim, reference)));
    }

    /** Takes entries out of the plan; what pointed at them no longer does. */
    public void remove(Collection<? extends PlanEntry> entries) {
        study.apply(edits().remove(entries));
    }

    /** How many other entries point at these. */
    public int pointingAt(Collection<? extends PlanEntry> entries) {
        return edits().pointingAt(entries).size();
    }

    /** The values of several attributes, to be written at once. */
    public static Map<EAttribute, Object> values(EAttribute one, Object value, EAttribute other, Object otherValue) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(one, value);
        values.put(other, otherValue);
        return values;
    }
}
