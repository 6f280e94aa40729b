package org.verbatelier.publish.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * The action plan: all of it for those who carry it out; for tenants, what will be done and how far it is, without names,
 * money or what concerns the inside.
 */
public final class PlanDocument {

    /** Quotes of what works: as many as the balance of the actions' quotes needs. */
    private static final int PRAISE = 5;

    private final Subject subject;
    private final Voice voice;
    private final PlanReading plan;
    private final ActionSheet sheet;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private PlanDocument(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(PlanDocument.class);
        this.plan = new PlanReading(subject.study());
        this.sheet = new ActionSheet(voice, plan);
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        return new PlanDocument(Subject.of(study, options)).compose();
    }

    private Composition compose() {
        if (plan.isEmpty()) {
            blocks.add(Paragraph.of(voice.say("none")));
        } else if (subject.isPublic()) {
            shared();
        } else {
            whole();
        }
        return new Composition(new Document(subject.metadata(voice.say("title"),
                subject.isPublic() ? Layout.SHEET : Layout.REPORT, List.of(voice.say("keyword"))), blocks), warnings);
    }

    private void whole() {
        QuoteBook quotes = new QuoteBook(subject);
        List<Quote> praise = quotes.praise(PRAISE);
        PlanTables tables = new PlanTables(subject, voice, plan, sheet);
        blocks.add(new Heading(1, voice.say("overview")));
        blocks.add(Paragraph.of(voice.say("intro")));
        blocks.add(figures(plan.actions(), axes()));
        List<String> missing = PlanChecks.missing(subject, voice, tables.figures());
        if (!missing.isEmpty()) {
            blocks.add(new Notice(voice.say("check"), String.join(" ", missing)));
            warnings.addAll(missing);
        }
        blocks.add(new PageBreak(true));
        blocks.add(tables.overview());
        blocks.add(new PageBreak());
        blocks.addAll(tables.chantiers());
        for (Plan one : plan.plans()) {
            for (Axis axis : one.getAxes()) {
                subject.options().check();
                axis(axis, tables, quotes);
            }
        }
        blocks.addAll(tables.schedule());
        blocks.addAll(tables.unanswered());
        blocks.addAll(tables.learned());
        blocks.addAll(tables.promises());
        blocks.addAll(quotes.praised(praise));
        warnings.addAll(quotes.warnings());
        blocks.addAll(subject.traces().index());
    }

    private void axis(Axis axis, PlanTables tables, QuoteBook quotes) {
        blocks.add(new Heading(1, voice.label(axis.getTitle())));
        if (axis.getActions().isEmpty()) {
            blocks.add(Paragraph.of(voice.say("axis.none")));
        }
        for (Action action : axis.getActions()) {
            blocks.add(new Heading(2, voice.label(action.getTitle())));
            blocks.add(sheet.whole(action, tables.priority(action), tables.reference(action)));
            List<String> proofs = new ArrayList<>(action.getEvidence());
            plan.irritantsOf(action).forEach(irritant -> proofs.addAll(irritant.getEvidence()));
            quotes.section().among(proofs).ifPresent(blocks::add);
        }
    }

    private void shared() {
        blocks.add(Paragraph.of(voice.say("intro.tenants")));
        List<Action> shown = plan.actions().stream().filter(action -> !plan.isInternal(action)).toList();
        int internal = plan.actions().size() - shown.size();
        if (internal > 0) {
            warnings.add(voice.count("internal", internal));
        }
        blocks.add(figures(shown, axes()));
        for (Plan one : plan.plans()) {
            for (Axis axis : one.getAxes()) {
                List<Action> actions = axis.getActions().stream().filter(shown::contains).toList();
                if (!actions.isEmpty()) {
                    blocks.add(new Heading(1, voice.label(axis.getTitle())));
                }
                for (Action action : actions) {
                    blocks.add(new Heading(2, voice.label(action.getTitle())));
                    blocks.add(sheet.shared(action));
                }
            }
        }
    }

    private int axes() {
        return plan.plans().stream().mapToInt(one -> one.getAxes().size()).sum();
    }

    private KeyFigures figures(List<Action> actions, int axes) {
        return new KeyFigures(List.of(figure(axes, "figure.axes"), figure(actions.size(), "figure.actions"),
                figure(in(actions, ActionState.RUNNING), "figure.running"),
                figure(in(actions, ActionState.DONE), "figure.done")));
    }

    private KeyFigures.Figure figure(long count, String label) {
        return new KeyFigures.Figure(voice.typography().count(count), voice.say(label), "");
    }

    private static long in(List<Action> actions, ActionState state) {
        return actions.stream().filter(action -> action.getState() == state).collect(Collectors.counting());
    }
}
