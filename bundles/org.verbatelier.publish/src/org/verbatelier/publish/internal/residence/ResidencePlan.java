package org.verbatelier.publish.internal.residence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Project;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.plan.ActionSheet;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.Fields;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** What is undertaken for a residence, and with whom. */
final class ResidencePlan {

    private final Voice voice;
    private final PlanReading plan;
    private final ActionSheet sheet;
    private final List<Project> projects;
    private final List<Action> actions;

    ResidencePlan(Subject subject, Voice voice, String residence) {
        this.voice = voice;
        this.plan = new PlanReading(subject.study());
        this.sheet = new ActionSheet(subject.voice(PlanDocument.class), plan);
        this.projects = subject.study().plan().getProjects().stream()
                .filter(project -> residence.equalsIgnoreCase(project.getResidence())).toList();
        List<String> chosen = projects.stream().flatMap(project -> project.getActions().stream()).toList();
        this.actions = plan.byDueDate().stream().filter(action -> residence.equalsIgnoreCase(action.getPerimeter())
                || chosen.contains(action.getId())).toList();
    }

    private record Moment(String when, String what) {}

    /** What happened and what is foreseen, by date. */
    List<Block> timeline(Optional<SiteRow> row) {
        List<Moment> moments = new ArrayList<>();
        row.ifPresent(known -> known.axes().stream().filter(axis -> axis.last() != null && !axis.last().isEmpty())
                .forEach(axis -> moments
                        .add(new Moment(axis.last(), voice.say("event.axis", voice.label(axis.label()))))));
        for (Action action : actions) {
            add(moments, action.getStart(), "event.start", sheet.title(action));
            add(moments, action.getDue(), "event.due", sheet.title(action));
            add(moments, action.getDone(), "event.done", sheet.title(action));
            add(moments, action.getFeedbackDate(), "event.feedback", sheet.title(action));
        }
        for (Project project : projects) {
            add(moments, project.getStart(), "event.start", voice.label(project.getTitle()));
            project.getMilestones().forEach(step -> add(moments, day(step),
                    step.getActual() == null ? "event.due" : "event.done", voice.label(step.getTitle())));
        }
        if (moments.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(voice).words("column.when", 3).words("column.what", 12);
        moments.stream().sorted(Comparator.comparing(Moment::when)).forEach(moment -> grid.row(printed(moment.when()),
                moment.what()));
        return List.of(new Heading(1, voice.say("timeline")), grid.table(voice.say("timeline.caption"), ""));
    }

    private static LocalDate day(Milestone step) {
        return step.getActual() != null ? step.getActual()
                : step.getExpected() != null ? step.getExpected() : step.getPlanned();
    }

    private void add(List<Moment> moments, LocalDate day, String key, String what) {
        if (day != null) {
            moments.add(new Moment(day.toString(), voice.say(key, what)));
        }
    }

    private String printed(String when) {
        return when.matches("\\d{4}-\\d{2}-\\d{2}") ? sheet.date(LocalDate.parse(when)) : when;
    }

    List<Block> actions() {
        if (actions.isEmpty()) {
            return List.of(new Heading(1, voice.say("actions")), Paragraph.of(voice.say("actions.none")));
        }
        Grid grid = new Grid(voice).words("column.action", 10).words("column.owner", 5).words("column.due", 4)
                .words("column.state", 4);
        actions.forEach(action -> grid.row(sheet.title(action), voice.label(action.getOwner()),
                sheet.date(action.getDue()), sheet.state(action)));
        return List.of(new Heading(1, voice.say("actions")), grid.table(voice.say("actions.caption"), ""));
    }

    List<Block> projects() {
        List<Block> blocks = new ArrayList<>();
        for (Project project : projects) {
            blocks.add(new Heading(1, voice.label(project.getTitle())));
            blocks.add(new Fields(voice).with("project.description", voice.label(project.getDescription()))
                    .with("project.lead", voice.label(project.getLead()))
                    .with("project.partners", project.getPartners().stream().map(voice::label).toList())
                    .with("project.dates", Stream.of(sheet.date(project.getStart()), sheet.date(project.getDue()))
                            .filter(date -> !date.isEmpty()).toList())
                    .with("project.state", sheet.state(project.getState()))
                    .with("project.steps", project.getMilestones().stream().map(sheet::milestone).toList())
                    .with("project.indicators", project.getIndicators().stream().map(voice::label).toList())
                    .with("project.review", voice.label(project.getReview())).table(""));
        }
        return blocks;
    }

    /** Everybody outside who takes part. */
    List<Block> partners() {
        TreeSet<String> partners = new TreeSet<>();
        projects.forEach(project -> partners.addAll(project.getPartners()));
        actions.forEach(action -> partners.addAll(listed(action)));
        partners.removeIf(String::isBlank);
        return partners.isEmpty() ? List.of()
                : List.of(new Heading(1, voice.say("partners")), new BulletList(
                        partners.stream().map(partner -> Paragraph.of(voice.label(partner))).toList()));
    }

    private static Collection<String> listed(Action action) {
        List<String> all = new ArrayList<>(action.getPartners());
        if (action.getProvider() != null) {
            all.add(action.getProvider());
        }
        return all;
    }
}
