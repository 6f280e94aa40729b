package org.verbatelier.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.ActionType;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Level;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.ServiceCommitment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The plan of the sample study, made from its passages the way people do. Days count from the one it is built on. */
final class SamplePlan {

    private final Study study;
    private final LocalDate today;
    private final NewEntries entries;
    private final PlanEdits edits;
    private final String scheme;
    private final Map<String, Irritant> irritants = new HashMap<>();
    private final Map<String, Chantier> chantiers = new HashMap<>();
    private final Map<String, ServiceCommitment> services = new HashMap<>();
    private final Map<String, Action> actions = new HashMap<>();

    private SamplePlan(Study study, String scheme, LocalDate today) {
        this.study = study;
        this.scheme = scheme;
        this.today = today;
        this.entries = new NewEntries(study);
        this.edits = new PlanEdits(study);
    }

    /** Writes the plan into a study that has the codings it builds on. */
    static void apply(Study study, String scheme, byte[] plan, LocalDate today) throws IOException {
        new SamplePlan(study, scheme, today).apply(JsonMapper.builder().build().readTree(plan));
    }

    private void apply(JsonNode plan) {
        each(plan, "chantiers", this::chantier);
        each(plan, "irritants", this::irritant);
        each(plan, "services", this::service);
        plan(plan.get("plan"));
        project(plan.get("project"));
        each(plan, "promises", promise -> study.corpus().find(text(promise, "verbatim"))
                .ifPresent(where -> add(entries.commitment(where, text(promise, "title"), day(promise, "due")))));
        each(plan, "indicators", this::indicator);
    }

    private static void each(JsonNode parent, String name, Consumer<JsonNode> what) {
        if (parent.has(name)) {
            parent.get(name).forEach(what);
        }
    }

    private void add(EObject node) {
        study.apply(edits.add(node));
    }

    private void chantier(JsonNode json) {
        Chantier chantier = entries.chantier(text(json, "title"));
        chantier.setDescription(text(json, "description"));
        chantier.setOwner(text(json, "owner"));
        add(chantier);
        chantiers.put(text(json, "key"), find(study.plan().getChantiers(), chantier.getId(), Chantier::getId));
    }

    private void irritant(JsonNode json) {
        Irritant irritant = entries.irritant(text(json, "title"), codings(json));
        irritant.setType(text(json, "type"));
        irritant.setDefinition(text(json, "definition"));
        irritant.setOwner(text(json, "owner"));
        irritant.getCauses().addAll(texts(json, "causes"));
        irritant.setPerimeterLevel(choice(json, "perimeterLevel", Level.class, Level.UNSPECIFIED));
        irritant.setPerimeter(text(json, "perimeter"));
        irritant.setNoActionReason(text(json, "noAction"));
        Chantier chantier = chantiers.get(text(json, "chantier"));
        study.apply(chantier == null ? edits.add(irritant) : edits.add(irritant, chantier));
        irritants.put(text(json, "key"), find(study.plan().getIrritants(), irritant.getId(), Irritant::getId));
    }

    /** The expert's codings of «V003 DEM.RELA». */
    private List<Coding> codings(JsonNode json) {
        List<Coding> found = new ArrayList<>();
        for (String written : texts(json, "evidence")) {
            String[] parts = written.split(" ");
            study.codings().of(parts[0]).stream().filter(coding -> coding.getCode().equals(scheme + ":" + parts[1]))
                    .findFirst().ifPresent(found::add);
        }
        return found;
    }

    private void service(JsonNode json) {
        ServiceCommitment service = entries.service(text(json, "charter"), text(json, "title"), text(json, "wording"),
                today.minusDays(300), texts(json, "codes").stream().map(code -> scheme + ":" + code).toList());
        add(service);
        services.put(text(json, "key"), service);
    }

    private void plan(JsonNode json) {
        Plan plan = entries.plan(text(json, "title"), StreamSupport.stream(json.get("axes").spliterator(), false)
                .map(axis -> text(axis, "title")).toList());
        add(plan);
        List<Axis> axes = find(study.plan().getPlans(), plan.getId(), Plan::getId).getAxes();
        int position = 0;
        for (JsonNode axis : json.get("axes")) {
            Axis own = axes.get(position++);
            axis.get("actions").forEach(action -> action(own, action));
        }
    }

    private void action(Axis axis, JsonNode json) {
        Action action = entries.action(text(json, "title"),
                texts(json, "irritants").stream().map(irritants::get).toList());
        codings(json).forEach(coding -> action.getEvidence().add(coding.getId()));
        action.setType(choice(json, "type", ActionType.class, ActionType.UNSPECIFIED));
        action.setDescription(text(json, "description"));
        action.setPerimeterLevel(choice(json, "perimeterLevel", Level.class, Level.UNSPECIFIED));
        action.setPerimeter(text(json, "perimeter"));
        action.setQpv(text(json, "qpv"));
        action.setTargetPublic(text(json, "targetPublic"));
        action.setOwner(text(json, "owner"));
        action.getContributors().addAll(texts(json, "contributors"));
        action.getPartners().addAll(texts(json, "partners"));
        action.setProvider(text(json, "provider"));
        action.setEffort(choice(json, "effort", Effort.class, Effort.UNKNOWN));
        action.setPriority(json.path("priority").asInt(0));
        action.setPriorityReason(text(json, "priorityReason"));
        action.setTfpbAxis(text(json, "tfpb"));
        action.setAmountPlanned(amount(json, "planned"));
        action.setAmountRealised(amount(json, "realised"));
        action.setAmountValued(amount(json, "valued"));
        action.setFunding(text(json, "funding"));
        action.setIndicator(text(json, "indicator"));
        action.setIndicatorTarget(text(json, "indicatorTarget"));
        action.setIndicatorSource(text(json, "indicatorSource"));
        action.setStart(day(json, "start"));
        action.setDue(day(json, "due"));
        action.setFirstDue(day(json, "firstDue"));
        action.setDone(day(json, "done"));
        action.setState(choice(json, "state", ActionState.class, ActionState.PROPOSED));
        action.setEffect(choice(json, "effect", Effect.class, Effect.UNKNOWN));
        action.setResult(text(json, "result"));
        action.setWhatFailed(text(json, "failed"));
        action.setAgain(choice(json, "again", Again.class, Again.UNDECIDED));
        action.setFeedbackDate(day(json, "feedback"));
        action.setFeedbackMedium(text(json, "feedbackMedium"));
        ServiceCommitment service = services.get(text(json, "service"));
        action.setServiceCommitment(service == null ? null : service.getId());
        each(json, "milestones", step -> action.getMilestones().add(milestone(step)));
        each(json, "comments", comment -> action.getComments()
                .add(entries.comment(text(comment, "by"), text(comment, "role"), text(comment, "text"))));
        study.apply(edits.add(axis, action));
        actions.put(action.getId(), action);
    }

    private Milestone milestone(JsonNode json) {
        Milestone milestone = entries.milestone(text(json, "title"), day(json, "planned"));
        milestone.setExpected(day(json, "expected"));
        milestone.setActual(day(json, "actual"));
        return milestone;
    }

    private void project(JsonNode json) {
        Project project = entries.project(text(json, "title"), text(json, "residence"));
        project.setDescription(text(json, "description"));
        project.setLead(text(json, "lead"));
        project.getPartners().addAll(texts(json, "partners"));
        project.setStart(day(json, "start"));
        project.setDue(day(json, "due"));
        project.setState(choice(json, "state", ActionState.class, ActionState.PROPOSED));
        texts(json, "irritants").forEach(key -> project.getIrritants().add(irritants.get(key).getId()));
        actions.values().stream().filter(action -> project.getResidence().equals(action.getPerimeter()))
                .map(Action::getId).sorted().forEach(project.getActions()::add);
        each(json, "milestones", step -> project.getMilestones().add(milestone(step)));
        project.getIndicators().addAll(texts(json, "indicators"));
        add(project);
    }

    private void indicator(JsonNode json) {
        Indicator indicator = entries.indicator(text(json, "name"));
        indicator.setWording(text(json, "wording"));
        indicator.setValue(json.path("value").asDouble());
        indicator.setUnit(json.has("unit") ? text(json, "unit") : "%");
        indicator.setN(json.path("n").asInt(0));
        indicator.setWave(text(json, "wave"));
        indicator.setLevel(text(json, "level"));
        indicator.setSource(text(json, "source"));
        add(indicator);
    }

    private static <T> T find(List<T> all, String id, Function<T, String> identity) {
        return all.stream().filter(one -> identity.apply(one).equals(id)).findFirst().orElseThrow();
    }

    private static String text(JsonNode json, String name) {
        return json.has(name) ? json.get(name).asText() : null;
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        each(json, name, text -> texts.add(text.asText()));
        return texts;
    }

    private LocalDate day(JsonNode json, String name) {
        return json.has(name) ? today.plusDays(json.get(name).asLong()) : null;
    }

    private static BigDecimal amount(JsonNode json, String name) {
        return json.has(name) ? json.get(name).decimalValue() : null;
    }

    private static <E extends Enum<E>> E choice(JsonNode json, String name, Class<E> type, E otherwise) {
        return json.has(name) ? Enum.valueOf(type, json.get(name).asText()) : otherwise;
    }
}
