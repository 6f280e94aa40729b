package org.verbatelier.publish.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.analysis.plan.IrritantFigures;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** The figures of irritants and actions, as printed. They are those of the territory of the document. */
public final class PlanFigures {

    private static final String NONE = "–";

    private final Subject subject;
    private final Voice voice;
    private final PlanReading plan;
    private final IrritantFigures figures;
    private final Map<String, ActionPriority> priorities = new HashMap<>();

    public PlanFigures(Subject subject, Voice voice, PlanReading plan) {
        this.subject = subject;
        this.voice = voice;
        this.plan = plan;
        this.figures = IrritantFigures.of(subject.study(), subject.evidence(), subject.filter(),
                subject.figures().disclosure());
        ActionPriority.of(subject.study(), figures).forEach(priority -> priorities.put(priority.action(), priority));
    }

    IrritantFigures irritants() {
        return figures;
    }

    String reference(Action action) {
        Set<String> texts = plan.textsOf(action);
        return texts.isEmpty() ? ""
                : subject.traces().of("A" + (plan.actions().indexOf(action) + 1),
                        voice.say("trace.action", voice.label(action.getTitle())), texts);
    }

    /** The reference to the passages of an irritant: those that prove it, and those that its figures count. */
    public String reference(Irritant irritant) {
        Set<String> texts = plan.texts(irritant.getEvidence());
        figures.marks(List.of(irritant.getId())).stream()
                .filter(mark -> subject.filter().accepts(subject.evidence().respondentOf(mark)))
                .forEach(mark -> texts.add(subject.evidence().texts().get(mark.text()).id()));
        return texts.isEmpty() ? ""
                : subject.traces().of("IR" + (plan.irritants().indexOf(irritant) + 1),
                        voice.say("trace.irritant", voice.label(irritant.getTitle())), texts);
    }

    /** The priority of an action and, where people chose otherwise, why. */
    List<String> priority(Action action) {
        ActionPriority priority = priorities.get(action.getId());
        List<String> lines = new ArrayList<>();
        if (priority == null || priority.effective() == 0) {
            return lines;
        }
        lines.add(voice.say(priority.manual() > 0 ? "priority.chosen" : "priority.computed", priority.effective()));
        lines.add(voice.label(priority.reason()));
        if (priority.overridden() && priority.rank() > 0) {
            lines.add(voice.say("priority.otherwise", priority.rank()));
        }
        return lines;
    }

    String rank(Action action) {
        ActionPriority priority = priorities.get(action.getId());
        return priority == null || priority.effective() == 0 ? "" : String.valueOf(priority.effective());
    }

    private IrritantFigures.Row row(Irritant irritant) {
        IrritantFigures.Row row = figures.row(irritant.getId());
        return row == null || row.suppressed() || subject.isFew(row.n()) ? null : row;
    }

    /** How many people meet an irritant, out of how many. */
    public String portion(Irritant irritant) {
        IrritantFigures.Row row = figures.row(irritant.getId());
        return row == null || row.suppressed() ? NONE : subject.portion(row.n());
    }

    public String interval(Irritant irritant) {
        IrritantFigures.Row row = row(irritant);
        return row == null || subject.themes().small() ? "" : voice.typography().interval(row.low(), row.high());
    }

    public String severity(Irritant irritant) {
        IrritantFigures.Row row = row(irritant);
        return row == null || row.severity() == 0 ? NONE : voice.typography().decimal(row.severity(), 1);
    }

    public String criticality(Irritant irritant) {
        IrritantFigures.Row row = row(irritant);
        return row == null ? NONE : voice.typography().decimal(row.criticality(), 2);
    }

    /** Most critical first, then in the order of the register. */
    public Comparator<Irritant> mostCritical() {
        return Comparator.comparingDouble((Irritant irritant) -> {
            IrritantFigures.Row row = figures.row(irritant.getId());
            return row == null || row.suppressed() ? 0 : -row.criticality();
        }).thenComparing(irritant -> plan.irritants().indexOf(irritant));
    }

    String note() {
        return voice.say("chantiers.note", subject.people(subject.base()));
    }
}
