package org.verbatelier.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Promise;
import org.verbatelier.presentation.DeskActions.Action;

import static org.verbatelier.model.plan.PlanPackage.Literals;

/** Everything a person can do to a plan, one line each; a new action is a new line. */
final class PlanActions {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    static final List<Action> ALL = List.of(
            new Action("new irritant from passages", w -> w.study.apply(edits(w).add(entries(w).irritant(w.phrase(),
                    codings(w))))),
            new Action("new chantier", w -> w.study.apply(edits(w).add(entries(w).chantier(w.phrase())))),
            new Action("gather irritants", w -> w.apply(edits(w).gather(some(w, w.study.plan().getIrritants()),
                    any(w, w.study.plan().getChantiers()).orElse(null)))),
            new Action("new plan", w -> w.study.apply(edits(w).add(entries(w).plan(w.phrase(),
                    List.of("Vous accueillir", w.phrase()))))),
            new Action("new action", w -> any(w, axes(w)).ifPresent(axis -> w.study.apply(edits(w).add(axis,
                    entries(w).action(w.phrase(), some(w, w.study.plan().getIrritants())))))),
            new Action("fill in an action", w -> action(w).ifPresent(action -> w.apply(edits(w).fill(action,
                    Map.of(Literals.ACTION__OWNER, w.phrase(), Literals.ACTION__DUE, day(w),
                            Literals.ACTION__CONTRIBUTORS, List.of(w.phrase(), "Agence Nord"),
                            Literals.ACTION__STATE, ActionState.RUNNING))))),
            new Action("link evidence", w -> action(w).ifPresent(action -> w.apply(edits(w).prove(action,
                    codings(w))))),
            new Action("unlink evidence", PlanActions::unlink),
            new Action("close an action", w -> action(w).ifPresent(action -> w.study.apply(edits(w).close(action,
                    Effect.values()[w.random.nextInt(5)], w.phrase(), null, Again.OTHERWISE, DAY)))),
            new Action("set a state", w -> action(w).ifPresent(action -> w.apply(edits(w).set(action,
                    Literals.ACTION__STATE, ActionState.values()[w.random.nextInt(5)])))),
            new Action("prioritise", w -> action(w).ifPresent(action -> w.apply(edits(w).prioritise(action,
                    w.random.nextInt(3), w.phrase())))),
            new Action("say why nothing is done", w -> any(w, w.study.plan().getIrritants())
                    .ifPresent(irritant -> w.apply(edits(w).dismiss(irritant, w.phrase())))),
            new Action("new milestone", w -> action(w).ifPresent(action -> w.study.apply(edits(w).add(action,
                    entries(w).milestone(w.phrase(), DAY))))),
            new Action("push a milestone", w -> any(w, milestones(w)).ifPresent(milestone -> w.apply(edits(w)
                    .postpone(milestone, day(w))))),
            new Action("reach a milestone", w -> any(w, milestones(w)).ifPresent(milestone -> w.apply(edits(w)
                    .reach(milestone, day(w))))),
            new Action("comment", w -> any(w, entriesIn(w)).ifPresent(entry -> w.study.apply(edits(w).comment(entry,
                    "Mme R.", "CCL", w.phrase())))),
            new Action("note a promise", w -> w.study.apply(edits(w).add(entries(w).commitment(
                    w.study.corpus().find(w.verbatim()).orElseThrow(), w.phrase(), DAY)))),
            new Action("keep a promise", w -> any(w, w.study.plan().getCommitments()).ifPresent(promise -> w
                    .apply(edits(w).answer(promise, Promise.values()[w.random.nextInt(3)], DAY)))),
            new Action("new project of a site", w -> w.study.apply(edits(w).add(entries(w).project(w.phrase(),
                    "Les Tamaris")))),
            new Action("link a project", w -> any(w, w.study.plan().getProjects()).ifPresent(project -> w.apply(
                    edits(w).set(project, Literals.PROJECT__ACTIONS, some(w, PlanEdits.actions(w.study).toList())
                            .stream().map(PlanEntry::getId).toList())))),
            new Action("move an action", w -> action(w).ifPresent(action -> w.apply(edits(w).move(action,
                    any(w, axes(w)).orElseThrow(), null)))),
            new Action("remove from the plan", w -> any(w, entriesIn(w)).ifPresent(entry -> w.study.apply(edits(w)
                    .remove(List.<EObject>of(entry))))),
            new Action("type an indicator", w -> w.study.apply(edits(w).add(entries(w).indicator(w.phrase())))),
            new Action("set the threshold", w -> w.apply(new Edits(w.study).set(w.study.header(),
                    CorpusPackage.Literals.STUDY_HEADER__THRESHOLD, 5 + w.random.nextInt(10)))));

    private PlanActions() {
    }

    private static PlanEdits edits(DeskWorld world) {
        return new PlanEdits(world.study);
    }

    private static NewEntries entries(DeskWorld world) {
        return new NewEntries(world.study);
    }

    private static List<Coding> codings(DeskWorld world) {
        return some(world, List.copyOf(world.study.codings().all()));
    }

    private static List<Axis> axes(DeskWorld world) {
        return world.study.plan().getPlans().stream().flatMap(plan -> plan.getAxes().stream()).toList();
    }

    /** Takes a passage out of the evidence of an irritant; when none has any, makes one that has. */
    private static void unlink(DeskWorld world) {
        List<Irritant> proven = world.study.plan().getIrritants().stream()
                .filter(irritant -> !irritant.getEvidence().isEmpty()).toList();
        any(world, proven).ifPresentOrElse(
                irritant -> world.apply(edits(world).unprove(irritant, irritant.getEvidence().subList(0, 1))),
                () -> world.study.apply(edits(world).add(
                        entries(world).irritant(world.phrase(), List.copyOf(world.study.codings().all())))));
    }

    /** An action; when there is none, one is made instead of what was to be done to it. */
    private static Optional<org.verbatelier.model.plan.Action> action(DeskWorld world) {
        List<org.verbatelier.model.plan.Action> actions = PlanEdits.actions(world.study).toList();
        if (actions.isEmpty() && axes(world).isEmpty()) {
            world.study.apply(edits(world).add(entries(world).plan(world.phrase(), List.of("Agir vite et bien"))));
        } else if (actions.isEmpty()) {
            world.study.apply(edits(world).add(axes(world).getFirst(),
                    entries(world).action(world.phrase(), List.of())));
        }
        return any(world, actions);
    }

    /** All milestones; when there is none, one is made instead of what was to be done to it. */
    private static List<Milestone> milestones(DeskWorld world) {
        List<Milestone> all = PlanEdits.actions(world.study).flatMap(action -> action.getMilestones().stream())
                .toList();
        if (all.isEmpty()) {
            action(world).ifPresent(action -> world.study.apply(edits(world).add(action,
                    entries(world).milestone(world.phrase(), DAY))));
        }
        return all;
    }

    private static List<PlanEntry> entriesIn(DeskWorld world) {
        List<PlanEntry> all = new ArrayList<>();
        world.study.plan().eAllContents().forEachRemaining(node -> {
            if (node instanceof PlanEntry entry) {
                all.add(entry);
            }
        });
        return all;
    }

    private static LocalDate day(DeskWorld world) {
        return DAY.plusDays(world.random.nextInt(30));
    }

    private static <T> Optional<T> any(DeskWorld world, List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(world.random.nextInt(list.size())));
    }

    private static <T> List<T> some(DeskWorld world, List<T> list) {
        return list.stream().filter(one -> world.random.nextInt(3) == 0).toList();
    }
}
