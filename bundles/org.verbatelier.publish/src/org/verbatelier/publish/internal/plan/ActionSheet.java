package org.verbatelier.publish.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.ActionType;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Level;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Fields;
import org.verbatelier.publish.internal.subject.Voice;

/** An action with every field that is filled in, or, for tenants, what they need to know of it. */
public final class ActionSheet {

    private final Voice voice;
    private final PlanReading plan;

    public ActionSheet(Voice voice, PlanReading plan) {
        this.voice = voice;
        this.plan = plan;
    }

    /** Title with its number, such as «3. Prévenir par SMS». */
    public String title(Action action) {
        String title = voice.label(action.getTitle());
        return action.getNumber() > 0 ? voice.say("action.numbered", action.getNumber(), title) : title;
    }

    /** Everything, for those who work with it. */
    public Table whole(Action action, List<String> priority, String reference) {
        Fields fields = new Fields(voice);
        fields.with("column.number", action.getNumber() > 0 ? String.valueOf(action.getNumber()) : "");
        fields.with("action.description", voice.label(action.getDescription()));
        fields.with("action.type", type(action));
        fields.with("action.chantier", plan.chantierOf(action).map(Chantier::getTitle).map(voice::label).orElse(""));
        fields.with("action.irritants",
                plan.irritantsOf(action).stream().map(Irritant::getTitle).map(voice::label).toList());
        fields.with("action.perimeter", perimeter(action.getPerimeterLevel(), action.getPerimeter()));
        fields.with("action.public", voice.label(action.getTargetPublic()));
        fields.with("action.owner", voice.label(action.getOwner()));
        fields.with("action.contributors", listed(action.getContributors()));
        fields.with("action.partners", listed(action.getPartners()));
        fields.with("action.provider", voice.label(action.getProvider()));
        fields.with("action.dates", dates(action));
        fields.with("action.milestones", action.getMilestones().stream().map(this::milestone).toList());
        fields.with("action.effort", effort(action));
        fields.with("action.priority", priority);
        fields.with("action.tfpb", tfpb(action));
        fields.with("action.funding", voice.label(action.getFunding()));
        fields.with("action.indicator", indicator(action));
        fields.with("action.state", state(action));
        fields.with("action.result", result(action));
        fields.with("action.failed", voice.label(action.getWhatFailed()));
        fields.with("action.again",
                action.getAgain() == Again.UNDECIDED ? "" : voice.say("again." + action.getAgain()));
        fields.with("action.feedback", feedback(action));
        fields.with("action.comments", action.getComments().stream().map(comment -> voice.say("action.comment",
                blank(comment.getRole()) ? voice.label(comment.getBy()) : voice.label(comment.getRole()),
                voice.label(comment.getText()))).toList());
        fields.with("action.evidence", reference);
        return fields.table("");
    }

    /** What tenants need to know: neither names nor money nor what concerns the inside. */
    public Table shared(Action action) {
        Fields fields = new Fields(voice);
        fields.with("action.description", voice.label(action.getDescription()));
        fields.with("action.perimeter", perimeter(action.getPerimeterLevel(), action.getPerimeter()));
        fields.with("action.due", date(action.getDue()));
        fields.with("action.state", state(action));
        fields.with("action.result", result(action));
        fields.with("action.feedback", feedback(action));
        fields.with("action.comments", action.getComments().stream().filter(comment -> !blank(comment.getRole()))
                .map(comment -> voice.say("action.comment", voice.label(comment.getRole()),
                        voice.label(comment.getText())))
                .toList());
        return fields.table("");
    }

    public String type(Action action) {
        return action.getType() == ActionType.UNSPECIFIED ? "" : voice.say("type." + action.getType());
    }

    public String effort(Action action) {
        return action.getEffort() == Effort.UNKNOWN ? "" : voice.say("effort." + action.getEffort());
    }

    public String state(Action action) {
        return state(action.getState());
    }

    public String state(ActionState state) {
        return voice.say("state." + state);
    }

    /** What came of it, in a word and in full. */
    public String result(Action action) {
        String effect = action.getEffect() == Effect.UNKNOWN ? "" : voice.say("effect." + action.getEffect());
        String words = voice.label(action.getResult());
        return effect.isEmpty() ? words : words.isEmpty() ? effect : voice.say("action.effect", effect, words);
    }

    /** How far something reaches. */
    public String perimeter(Level level, String name) {
        boolean named = !blank(name);
        return switch (level) {
            case UNSPECIFIED -> voice.label(name);
            case ORGANISATION -> voice.say("perimeter.organisation");
            case AGENCY, RESIDENCE, QPV -> named ? voice.say("perimeter." + level, voice.label(name)) : "";
        };
    }

    public String date(LocalDate date) {
        return date == null ? "" : voice.typography().date(date);
    }

    private String dates(Action action) {
        String start = date(action.getStart());
        String due = date(action.getDue());
        String dates = start.isEmpty() ? due
                : due.isEmpty() ? voice.say("action.from", start)
                        : voice.say("action.fromTo", start, due);
        LocalDate first = action.getFirstDue();
        return first == null || first.equals(action.getDue()) ? dates : voice.say("action.moved", dates, date(first));
    }

    /** A step and when it is, or was, reached. */
    public String milestone(Milestone step) {
        String title = voice.label(step.getTitle());
        if (step.getActual() != null) {
            return voice.say("milestone.reached", title, date(step.getActual()));
        }
        LocalDate expected = step.getExpected() == null ? step.getPlanned() : step.getExpected();
        return expected == null ? title : voice.say("milestone.expected", title, date(expected));
    }

    private String tfpb(Action action) {
        return blank(action.getTfpbAxis()) ? ""
                : List.of(voice.label(action.getTfpbAxis()), voice.label(blank(action.getQpv()) ? "" : action.getQpv()),
                        amount("amount.planned", action.getAmountPlanned()),
                        amount("amount.realised", action.getAmountRealised()),
                        amount("amount.valued", action.getAmountValued()))
                        .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String amount(String key, BigDecimal amount) {
        return amount == null ? "" : voice.say(key, euros(amount));
    }

    /** Whole euros. */
    public String euros(BigDecimal amount) {
        return amount == null ? "" : voice.say("euros", voice.typography().count(Math.round(amount.doubleValue())));
    }

    private String indicator(Action action) {
        return List.of(labelled("indicator.what", action.getIndicator()),
                labelled("indicator.target", action.getIndicatorTarget()),
                labelled("indicator.source", action.getIndicatorSource()),
                labelled("indicator.result", action.getIndicatorResult()))
                .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String labelled(String key, String words) {
        return blank(words) ? "" : voice.say(key, voice.label(words));
    }

    private String feedback(Action action) {
        String date = date(action.getFeedbackDate());
        String medium = voice.label(action.getFeedbackMedium());
        return date.isEmpty() ? medium : medium.isEmpty() ? date : voice.say("action.feedback.both", date, medium);
    }

    private String listed(List<String> names) {
        return names.stream().map(voice::label).collect(Collectors.joining(", "));
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
