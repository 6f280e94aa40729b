package org.verbatelier.publish.internal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** The plan by axis, by chantier, by date, and what was learned. A table without a row is left out. */
final class PlanTables {

    private final Subject subject;
    private final Voice voice;
    private final PlanReading plan;
    private final ActionSheet sheet;
    private final PlanFigures figures;

    PlanTables(Subject subject, Voice voice, PlanReading plan, ActionSheet sheet) {
        this.subject = subject;
        this.voice = voice;
        this.plan = plan;
        this.sheet = sheet;
        this.figures = new PlanFigures(subject, voice, plan);
    }

    PlanFigures figures() {
        return figures;
    }

    /** The reference to the passages that prove an action; empty when there are none. */
    String reference(Action action) {
        return figures.reference(action);
    }

    /** The priority of an action, and why where people chose it. */
    List<String> priority(Action action) {
        return figures.priority(action);
    }

    Table overview() {
        Grid grid = new Grid(voice).words("column.number", 2).words("column.action", 12).words("column.axis", 8)
                .words("column.chantier", 8).words("column.owner", 6).words("column.due", 5).words("column.effort", 3)
                .numbers("column.priority", 3).words("column.state", 4).words("column.reference", 3);
        for (Plan one : plan.plans()) {
            for (Axis axis : one.getAxes()) {
                for (Action action : axis.getActions()) {
                    grid.row(action.getNumber() > 0 ? String.valueOf(action.getNumber()) : "",
                            voice.label(action.getTitle()), voice.label(axis.getTitle()),
                            plan.chantierOf(action).map(Chantier::getTitle).map(voice::label).orElse(""),
                            voice.label(action.getOwner()), sheet.date(action.getDue()), sheet.effort(action),
                            figures.rank(action), sheet.state(action), reference(action));
                }
            }
        }
        return grid.table(voice.say("overview.caption"), voice.say("overview.note"));
    }

    List<Block> chantiers() {
        if (plan.chantiers().isEmpty() && plan.irritants().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(voice).words("column.chantier", 8).words("column.irritant", 10)
                .numbers("column.negative", 4).numbers("column.criticality", 3).words("column.actions", 3)
                .words("column.reference", 3);
        List<Irritant> irritants = plan.irritants().stream()
                .sorted(Comparator
                        .comparing((Irritant irritant) -> plan.chantierOf(irritant)
                                .map(chantier -> plan.chantiers().indexOf(chantier)).orElse(Integer.MAX_VALUE))
                        .thenComparing(figures.mostCritical()))
                .toList();
        for (Irritant irritant : irritants) {
            grid.row(plan.chantierOf(irritant).map(Chantier::getTitle).map(voice::label).orElse("–"),
                    voice.label(irritant.getTitle()), figures.portion(irritant), figures.criticality(irritant),
                    plan.actionsOn(irritant).stream().map(Action::getNumber).sorted().map(String::valueOf)
                            .collect(Collectors.joining(", ")),
                    figures.reference(irritant));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, voice.say("chantiers")));
        blocks.add(Paragraph.of(voice.say("chantiers.text")));
        blocks.add(grid.table(voice.say("chantiers.caption"), figures.note()));
        return blocks;
    }

    private record Step(LocalDate when, Action action, Milestone milestone) {}

    List<Block> schedule() {
        List<Step> steps = new ArrayList<>();
        for (Action action : plan.actions()) {
            steps.add(new Step(action.getDue(), action, null));
            action.getMilestones().forEach(step -> steps.add(new Step(
                    step.getExpected() == null ? step.getPlanned() : step.getExpected(), action, step)));
        }
        steps.removeIf(step -> step.when() == null);
        steps.sort(Comparator.comparing(Step::when).thenComparing(step -> step.action().getNumber()));
        Grid grid = new Grid(voice).words("column.when", 4).words("column.number", 2).words("column.step", 10)
                .words("column.owner", 5).words("column.state", 4).words("column.slip", 3);
        for (Step step : steps) {
            boolean whole = step.milestone() == null;
            grid.row(sheet.date(step.when()), String.valueOf(step.action().getNumber()),
                    voice.label(whole ? step.action().getTitle() : step.milestone().getTitle()),
                    voice.label(step.action().getOwner()), whole ? sheet.state(step.action()) : reached(step),
                    slip(step));
        }
        return section("schedule", grid, "");
    }

    private String reached(Step step) {
        return step.milestone().getActual() == null ? "" : sheet.date(step.milestone().getActual());
    }

    /** By how many days it slipped. */
    private String slip(Step step) {
        LocalDate first = step.milestone() == null ? step.action().getFirstDue() : step.milestone().getPlanned();
        LocalDate now = step.milestone() == null || step.milestone().getActual() == null ? step.when()
                : step.milestone().getActual();
        long days = first == null ? 0 : ChronoUnit.DAYS.between(first, now);
        return days == 0 ? "" : (days > 0 ? "+" : "") + voice.count("days", days);
    }

    List<Block> unanswered() {
        Grid grid = new Grid(voice).words("column.irritant", 8).numbers("column.criticality", 3)
                .words("column.reason", 12);
        plan.irritants().stream().filter(irritant -> plan.actionsOn(irritant).isEmpty())
                .sorted(figures.mostCritical())
                .forEach(irritant -> grid.row(voice.label(irritant.getTitle()), figures.criticality(irritant),
                        irritant.getNoActionReason() == null || irritant.getNoActionReason().isBlank()
                                ? voice.say("unanswered.none")
                                : voice.label(irritant.getNoActionReason())));
        return section("unanswered", grid, "");
    }

    List<Block> learned() {
        Grid grid = new Grid(voice).words("column.action", 7).words("column.effect", 4).words("column.result", 8)
                .words("column.failed", 8);
        plan.actions().stream()
                .filter(action -> action.getState() == ActionState.DONE || action.getState() == ActionState.ABANDONED)
                .forEach(action -> grid.row(sheet.title(action),
                        action.getEffect() == Effect.UNKNOWN ? sheet.state(action)
                                : voice.say("effect." + action.getEffect()),
                        voice.label(action.getResult()), voice.label(action.getWhatFailed())));
        return section("learned", grid, "");
    }

    List<Block> promises() {
        Grid grid = new Grid(voice).words("column.promise", 10).words("column.who", 5).words("column.due", 4)
                .words("column.state", 3).words("column.reference", 3);
        int number = 0;
        for (Commitment promise : subject.study().plan().getCommitments()) {
            number++;
            String reference = promise.getVerbatim() == null || promise.getVerbatim().isBlank() ? ""
                    : subject.traces().of("E" + number, voice.say("trace.promise"), List.of(promise.getVerbatim()));
            grid.row(voice.label(promise.getTitle()), voice.label(promise.getWho()), sheet.date(promise.getDue()),
                    voice.say("promise." + promise.getState()), reference);
        }
        return section("promises", grid, "");
    }

    private List<Block> section(String key, Grid grid, String note) {
        return grid.isEmpty() ? List.of()
                : List.of(new Heading(1, voice.say(key)), grid.table(voice.say(key + ".caption"), note));
    }
}
