package org.verbatelier.cli.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verbatelier.analysis.catalogue.Catalogue;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.analysis.plan.ChantierFigures;
import org.verbatelier.analysis.plan.ComplaintWatch;
import org.verbatelier.analysis.plan.IrritantFigures;
import org.verbatelier.analysis.plan.PlanDates;
import org.verbatelier.analysis.plan.PlanReminders.Reminder;
import org.verbatelier.analysis.plan.TfpbReport;
import org.verbatelier.cli.internal.Json;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanNode;

/** A plan as JSON. */
final class PlanJson {

    private final PlanReading reading;

    PlanJson(PlanReading reading) {
        this.reading = reading;
    }

    Map<String, Object> document() {
        Study study = reading.study();
        return Json.object("irritants", each(study.plan().getIrritants(), this::irritant), "chantiers",
                each(reading.chantiers().stream().filter(total -> total.chantier() != null).toList(), this::chantier),
                "plans", each(study.plan().getPlans(), this::plan), "projects",
                each(study.plan().getProjects(), EntryJson::of), "commitments",
                each(study.plan().getCommitments(), EntryJson::of), "services",
                each(study.plan().getServices(), EntryJson::of), "complaints",
                each(study.plan().getComplaints(), EntryJson::of), "unsettledComplaints",
                each(ComplaintWatch.unsettled(study), watch -> watch.complaint().getId()), "reminders",
                each(reading.reminders(), PlanJson::reminder));
    }

    private static <T> List<Object> each(List<T> entries, Function<T, Object> json) {
        return entries.stream().map(json).toList();
    }

    private Map<String, Object> irritant(Irritant irritant) {
        Map<String, Object> json = EntryJson.of(irritant);
        IrritantFigures.Row row = reading.figures().row(irritant.getId());
        figures(row, json);
        json.put("staff", row.staff() < 0 ? null : row.staff());
        json.put("proofs", row.proofs());
        json.put("lostEvidence", reading.chain().lostOf(irritant));
        json.put("chantiers", reading.chain().chantiersOf(irritant).stream().map(Chantier::getId).toList());
        json.put("actions", reading.chain().actionsOf(irritant).stream().map(Action::getId).toList());
        return json;
    }

    private static void figures(IrritantFigures.Row row, Map<String, Object> json) {
        json.put("suppressed", row.suppressed());
        if (!row.suppressed()) {
            json.putAll(Json.object("n", row.n(), "base", row.base(), "share", row.share(), "low", row.low(), "high",
                    row.high(), "severity", row.severity(), "criticality", row.criticality()));
        }
    }

    private Map<String, Object> chantier(ChantierFigures totals) {
        Map<String, Object> json = EntryJson.of(totals.chantier());
        figures(totals.together(), json);
        json.put("actions", totals.actions().stream().map(Action::getId).toList());
        json.put("states", totals.states().entrySet().stream().collect(Collectors.toMap(
                state -> EntryJson.word(state.getKey().getName()), Map.Entry::getValue, (a, b) -> a,
                LinkedHashMap::new)));
        return json;
    }

    private Map<String, Object> plan(Plan plan) {
        Map<String, Object> json = EntryJson.of(plan);
        json.put("axes", each(plan.getAxes(), this::axis));
        return json;
    }

    private Map<String, Object> axis(Axis axis) {
        Map<String, Object> json = EntryJson.of(axis);
        json.put("actions", axis.getActions().stream().filter(reading::isWanted).map(this::action).toList());
        return json;
    }

    private Map<String, Object> action(Action action) {
        Map<String, Object> json = EntryJson.of(action);
        ActionPriority priority = reading.priority(action);
        json.put("computed", Json.object("criticality", finite(priority.criticality()), "reach",
                finite(priority.reach()), "score", finite(priority.score()), "rank", priority.rank(), "effective",
                priority.effective()));
        PlanDates.Span span = PlanDates.of(action, reading.today());
        json.put("slip", span.slip());
        json.put("late", span.late());
        json.put("passages", reading.chain().passagesOf(action).stream().map(coding -> coding.getId()).toList());
        json.put("lostEvidence", reading.chain().lostOf(action));
        return json;
    }

    private static Double finite(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static Map<String, Object> reminder(Reminder reminder) {
        return Json.object("kind", EntryJson.word(reminder.kind().name()), "entry", PlanEdits.nameOf(reminder.entry()),
                "title", titleOf(reminder.entry()), "due",
                reminder.due() == null ? null : reminder.due().toString(), "days", reminder.days());
    }

    static String titleOf(PlanNode node) {
        return node instanceof PlanEntry entry && entry.getTitle() != null ? entry.getTitle() : "";
    }

    /** The report on the abatement of property tax. */
    static Map<String, Object> tfpb(TfpbReport report, Locale locale) {
        Map<String, String> labels = Catalogue.in(locale).tfpbAxes().stream()
                .collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::label));
        return Json.object("year", report.year(), "sections", report.sections().stream()
                .map(section -> Json.object("qpv", section.qpv(), "residence", section.residence(), "axes",
                        section.lines().stream().map(line -> line(line, labels)).toList()))
                .toList());
    }

    private static Map<String, Object> line(TfpbReport.Line line, Map<String, String> labels) {
        Map<String, Object> effects = new LinkedHashMap<>();
        line.effects().forEach((effect, count) -> effects.put(EntryJson.word(effect.getName()), count));
        return Json.object("axis", line.axis(), "label", labels.get(line.axis()), "suppressed", line.needs() < 0,
                "needs", line.needs() < 0 ? null : line.needs(), "base", line.base() < 0 ? null : line.base(),
                "irritants", line.irritants().stream().map(Irritant::getId).toList(), "actions",
                line.actions().stream().map(Action::getId).toList(), "planned", line.planned(), "realised",
                line.realised(), "valued", line.valued(), "effects", effects);
    }
}
