package org.verbatelier.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.ActionType;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Level;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Promise;

import static org.verbatelier.model.plan.PlanPackage.Literals;

/** Makes up changes of plans, indicators and headcounts. Some are not possible: they must be refused whole. */
final class RandomPlanWork {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Study study;
    private final Random random;
    private final Supplier<String> words;

    RandomPlanWork(Study study, Random random, Supplier<String> words) {
        this.study = study;
        this.random = random;
        this.words = words;
    }

    Optional<? extends Operation> next() {
        PlanEdits edits = new PlanEdits(study);
        NewEntries entries = new NewEntries(study);
        try {
            return switch (random.nextInt(16)) {
                case 0, 1 -> Optional.of(edits.add(entries.irritant(words.get(), some(codings()))));
                case 2 -> Optional.of(any(study.plan().getChantiers()).isEmpty() || random.nextInt(4) == 0
                        ? edits.add(entries.chantier(words.get()))
                        : edits.add(entries.irritant(words.get(), some(codings())),
                                any(study.plan().getChantiers()).orElseThrow()));
                case 3 -> Optional.of(edits.add(entries.plan(words.get(), List.of("Axe 1", words.get()))));
                case 4, 5 -> any(axes()).map(axis -> edits.add(axis,
                        entries.action(words.get(), some(study.plan().getIrritants()))));
                case 6 -> any(actions()).flatMap(this::fill);
                case 7 -> any(actions()).map(action -> edits.close(action, any(Effect.values()), words.get(),
                        words.get(), any(Again.values()), DAY));
                case 8 -> any(actions())
                        .flatMap(action -> edits.set(action, Literals.ACTION__STATE, any(ActionState.values())));
                case 9 -> edits.gather(some(study.plan().getIrritants()),
                        any(study.plan().getChantiers()).orElse(null));
                case 10 -> milestone(edits, entries);
                case 11 -> any(allEntries())
                        .map(entry -> edits.comment(entry, random.nextBoolean() ? null : "Mme R.", "CCL", words.get()));
                case 12 -> move(edits);
                case 13 -> any(allNodes()).map(node -> edits.remove(random.nextBoolean() ? List.of(node)
                        : some(allNodes())));
                case 14 -> header(edits, entries);
                default -> others(edits, entries);
            };
        } catch (StudyException e) {
            // what a person would be told before anything is tried
            return Optional.empty();
        }
    }

    private Optional<Operation> fill(Action action) {
        PlanEdits edits = new PlanEdits(study);
        return switch (random.nextInt(6)) {
            case 0 -> edits.fill(action, Map.of(Literals.ACTION__DUE, day(), Literals.ACTION__OWNER, words.get(),
                    Literals.ACTION__CONTRIBUTORS, List.of(words.get(), "Direction technique"),
                    Literals.ACTION__EFFORT, any(Effort.values()), Literals.ACTION__TYPE, any(ActionType.values()),
                    Literals.ACTION__AMOUNT_PLANNED, new BigDecimal("1200.50"), Literals.ACTION__TFPB_AXIS, "T3",
                    Literals.ACTION__PERIMETER_LEVEL, any(Level.values())));
            case 1 -> edits.prioritise(action, random.nextInt(3), words.get());
            case 2 -> edits.prove(action, some(codings()));
            case 3 -> edits.unprove(action, some(action.getEvidence()));
            case 4 -> edits.set(action, Literals.ACTION__CHANTIER,
                    any(study.plan().getChantiers()).map(PlanEntry::getId).orElse(" "));
            default -> edits.set(action, Literals.ACTION__IRRITANTS,
                    some(study.plan().getIrritants()).stream().map(PlanEntry::getId).toList());
        };
    }

    private Optional<? extends Operation> milestone(PlanEdits edits, NewEntries entries) {
        List<Milestone> all = actions().stream().flatMap(action -> action.getMilestones().stream()).toList();
        return all.isEmpty() || random.nextBoolean()
                ? any(actions()).map(action -> edits.add(action, entries.milestone(words.get(), day())))
                : any(all).flatMap(milestone -> random.nextBoolean() ? edits.postpone(milestone, day())
                        : edits.reach(milestone, day()));
    }

    private Optional<Operation> move(PlanEdits edits) {
        return random.nextBoolean()
                ? any(actions()).flatMap(action -> edits.move(action, any(axes()).orElseThrow(), null))
                : any(study.plan().getIrritants()).flatMap(
                        irritant -> edits.move(irritant, study.plan(),
                                any(study.plan().getIrritants()).orElseThrow()));
    }

    private Optional<? extends Operation> header(PlanEdits edits, NewEntries entries) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(edits.add(entries.indicator(words.get())));
            case 1 -> Optional.of(edits.add(entries.headcount("métier", words.get(), Audience.STAFF, 122)));
            case 2 -> any(study.header().getIndicators()).flatMap(
                    indicator -> edits.set(indicator, CorpusPackage.Literals.INDICATOR__VALUE,
                            random.nextInt(100) / 7.0));
            default -> new Edits(study).set(study.header(), CorpusPackage.Literals.STUDY_HEADER__THRESHOLD,
                    random.nextInt(13));
        };
    }

    private Optional<? extends Operation> others(PlanEdits edits, NewEntries entries) {
        VerbatimEntry verbatim = any(study.corpus().entries()).orElseThrow();
        return switch (random.nextInt(8)) {
            case 0 -> Optional.of(edits.add(entries.commitment(verbatim, words.get(), day())));
            case 1 -> any(study.plan().getCommitments())
                    .flatMap(commitment -> edits.answer(commitment, any(Promise.values()), null));
            case 2 -> Optional.of(edits.add(entries.service("Quali’Hlm", words.get(), words.get(), day(),
                    some(study.codes().all(Studies.SCHEME)).stream().map(study.codes()::qualified).toList())));
            case 3 -> any(study.plan().getServices())
                    .map(service -> edits.revise(service, words.get(), day(), words.get()));
            case 4 -> Optional.of(edits.add(entries.project(words.get(), "Les Tamaris")));
            case 5 -> any(study.plan().getProjects()).flatMap(project -> edits.fill(project,
                    Map.of(Literals.PROJECT__ACTIONS, some(actions()).stream().map(PlanEntry::getId).toList(),
                            Literals.PROJECT__EVIDENCE, some(codings()).stream().map(Coding::getId).toList(),
                            Literals.PROJECT__STATE, any(ActionState.values()))));
            case 6 -> Optional.of(edits.add(entries.complaint(verbatim.id(), "R-" + random.nextInt(99))));
            default -> any(study.plan().getIrritants()).flatMap(irritant -> random.nextBoolean()
                    ? edits.dismiss(irritant, words.get())
                    : edits.set(irritant, Literals.IRRITANT__CAUSES, List.of(words.get(), words.get() + " ")));
        };
    }

    /** An irritant, a chantier and an action together, as when a passage becomes an action at once. */
    Optional<Operation> chain() {
        NewEntries entries = new NewEntries(study);
        PlanEdits edits = new PlanEdits(study);
        var irritant = entries.irritant("Relances", some(codings()));
        return any(axes()).map(axis -> Together.of(
                List.of(edits.add(irritant), edits.add(axis, entries.action("Rappeler", List.of(irritant))))));
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(40));
    }

    private List<Coding> codings() {
        return List.copyOf(study.codings().all());
    }

    private List<Axis> axes() {
        return study.plan().getPlans().stream().flatMap(plan -> plan.getAxes().stream()).toList();
    }

    private List<Action> actions() {
        return PlanEdits.actions(study).toList();
    }

    private List<PlanEntry> allEntries() {
        return allNodes().stream().filter(PlanEntry.class::isInstance).map(PlanEntry.class::cast).toList();
    }

    private List<EObject> allNodes() {
        List<EObject> nodes = new ArrayList<>();
        study.plan().eAllContents().forEachRemaining(nodes::add);
        nodes.addAll(study.header().getIndicators());
        nodes.addAll(study.header().getHeadcounts());
        return nodes;
    }

    private <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(List<T> list) {
        return list.stream().filter(one -> random.nextInt(3) == 0).toList();
    }
}
