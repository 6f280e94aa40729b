package org.verbatelier.runtime.internal.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.verbatelier.core.PlanChanges;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;

/** Names changes of plans, indicators and headcounts by what a person did. */
public final class PlanSteps {

    private static final Pattern TITLE = Pattern.compile("\\b(?:title|name|group|text)=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("<(?:\\w+:)(\\w+)");
    private static final Set<String> CLOSING = Set.of("DONE", "ABANDONED");
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;
    private final UnaryOperator<String> titles;

    /** @param titles the title of what operations call by a name, or null when it is not known */
    public PlanSteps(Locale locale, UnaryOperator<String> titles) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(PlanSteps.class.getPackageName() + ".messages", locale,
                PlanSteps.class.getClassLoader(), NO_FALLBACK);
        this.titles = titles;
    }

    /** The name of steps made as one; empty when they are not about a plan. */
    public Optional<String> name(List<Operation> steps) {
        if (steps.isEmpty() || !steps.stream().allMatch(PlanChanges::isOfPlan)) {
            return Optional.empty();
        }
        List<AddNode> added = of(steps, AddNode.class).toList();
        if (!added.isEmpty()) {
            return Optional.of(added.size() == 1 ? say("add", describe(added.getFirst().content()))
                    : say("add.many", added.size()));
        }
        List<RemoveNode> removed = of(steps, RemoveNode.class).toList();
        if (!removed.isEmpty()) {
            return Optional.of(removed.size() == 1 ? say("remove", describe(removed.getFirst().content()))
                    : say("remove.many", removed.size()));
        }
        List<MoveNode> moved = of(steps, MoveNode.class).toList();
        if (!moved.isEmpty()) {
            return Optional.of(moved.size() == 1 ? say("move", named(moved.getFirst().node()))
                    : say("move.many", moved.size()));
        }
        return Optional.of(settings(steps));
    }

    private String settings(List<Operation> steps) {
        Optional<SetFeature> state = of(steps, SetFeature.class).filter(s -> s.feature().equals("state")).findFirst();
        if (state.isPresent() && CLOSING.contains(String.valueOf(state.get().after()))) {
            return say("close", named(state.get().target()));
        }
        if (state.isPresent() && CLOSING.contains(String.valueOf(state.get().before()))) {
            return say("reopen", named(state.get().target()));
        }
        List<String> targets = steps.stream().map(PlanSteps::target).distinct().toList();
        List<String> features = steps.stream().map(PlanSteps::feature).distinct().toList();
        if (features.size() == 1 && targets.size() == 1 && steps.getFirst() instanceof SetValues values) {
            boolean more = values.after().size() > values.before().size();
            return say(more ? "link" : "set", featureName(values.feature()), named(values.target()),
                    values.after().size() - values.before().size());
        }
        if (targets.size() == 1) {
            return features.size() == 1 ? say("set", featureName(features.getFirst()), named(targets.getFirst()))
                    : say("set.many", named(targets.getFirst()), features.size());
        }
        return say("several", targets.size());
    }

    /** Whether a step is what a change of codings brings along in the plan. */
    public static boolean isConsequence(Operation step, List<Operation> steps) {
        return step instanceof SetValues && PlanChanges.isOfPlan(step)
                && steps.stream().anyMatch(other -> other instanceof ChangeCodings || other instanceof RemoveCodings
                        || other instanceof RemoveNode && !PlanChanges.isOfPlan(other)
                        || other instanceof SetFeature set
                                && set.feature().equals("deprecated"));
    }

    private static String target(Operation step) {
        return step instanceof SetFeature set ? set.target() : ((SetValues) step).target();
    }

    private static String feature(Operation step) {
        return step instanceof SetFeature set ? set.feature() : ((SetValues) step).feature();
    }

    /** The name of an attribute; what a plug-in adds is called what the plug-in calls it. */
    private String featureName(String feature) {
        String key = "feature." + feature;
        return words.containsKey(key) ? words.getString(key) : feature;
    }

    private String named(String target) {
        String title = titles.apply(target);
        int colon = target.indexOf(':');
        return entry(target.substring(0, colon), title == null ? target.substring(colon + 1) : title);
    }

    /** Kind and title of the outermost element of an operation's XMI. */
    private String describe(String xmi) {
        Matcher type = TYPE.matcher(xmi);
        String kind = type.find(Math.max(0, xmi.indexOf('\n'))) ? type.group(1).toLowerCase(Locale.ROOT) : "";
        String head = xmi.substring(0, endOfHead(xmi));
        Matcher title = TITLE.matcher(head);
        return entry(words.containsKey("kind." + kind) ? kind : "entry", title.find() ? unescape(title.group(1)) : "");
    }

    private static int endOfHead(String xmi) {
        int end = xmi.indexOf('>', xmi.indexOf("xmi:version"));
        return end < 0 ? xmi.length() : end;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replaceAll("&#x[0-9A-Fa-f]+;", " ")
                .replace("&amp;", "&");
    }

    private String entry(String kind, String title) {
        return title.isBlank() ? say("kind." + kind) : say("titled", say("kind." + kind), title.strip());
    }

    private static <T> Stream<T> of(List<Operation> steps, Class<T> type) {
        return steps.stream().filter(type::isInstance).map(type::cast);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
