package org.verbatelier.runtime.internal;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.SetFeature;

/** Names changes of the codebook by what the analyst did: one merge is many small steps. */
public final class CodebookSteps {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final Locale locale;

    public CodebookSteps(Locale locale) {
        this.locale = locale;
    }

    /** The name of steps made as one; empty when they are not about the codebook. */
    public Optional<String> name(List<Operation> steps) {
        if (steps.stream().noneMatch(CodebookSteps::isOfCodebook)
                || steps.stream().anyMatch(step -> !isOfCodebook(step) && !follows(step))) {
            return Optional.empty();
        }
        List<SetFeature> deprecated = of(steps, SetFeature.class).filter(s -> sets(s, "deprecated")).toList();
        List<AddNode> added = of(steps, AddNode.class).toList();
        boolean recoded = steps.stream().anyMatch(s -> s instanceof ChangeCodings || s instanceof RemoveCodings);
        if (steps.size() > 1 && !deprecated.isEmpty() && (recoded || has(steps, ReplaceCode.class))) {
            Optional<String> into = of(steps, SetFeature.class).filter(s -> s.feature().equals("replacedBy"))
                    .map(SetFeature::after).findFirst();
            if (into.isPresent()) {
                return Optional.of(counted("merge", deprecated.stream().map(s -> bare(s.target())).toList(),
                        into.get()));
            }
        }
        if (!added.isEmpty() && recoded) {
            return Optional.of(say("split", codeOf(steps), added.size()));
        }
        if (!added.isEmpty() && added.size() + of(steps, AddCodings.class).count() == steps.size()) {
            return Optional.of(counted("addNode", added.stream().map(add -> idIn(add.content())).toList()));
        }
        if (steps.stream().anyMatch(s -> s instanceof RemoveNode) && added.isEmpty()) {
            return Optional.of(counted("removeNode",
                    of(steps, RemoveNode.class).map(remove -> idIn(remove.content())).toList()));
        }
        return steps.stream().allMatch(MoveNode.class::isInstance)
                ? Optional.of(counted("moveNode", of(steps, MoveNode.class).map(m -> bare(m.node())).toList()))
                : settings(steps);
    }

    private Optional<String> settings(List<Operation> steps) {
        if (!steps.stream().allMatch(SetFeature.class::isInstance)) {
            return Optional.of(steps.size() == 1 ? say("replaceCode", bare(((ReplaceCode) steps.getFirst()).code()))
                    : say("codebook", steps.size()));
        }
        List<SetFeature> all = of(steps, SetFeature.class).toList();
        List<String> deprecated = all.stream().filter(s -> sets(s, "deprecated")).map(s -> bare(s.target())).toList();
        if (!deprecated.isEmpty()) {
            return Optional.of(counted("deprecate", deprecated));
        }
        List<String> restored = all.stream().filter(s -> s.feature().equals("deprecated"))
                .map(s -> bare(s.target())).toList();
        if (!restored.isEmpty()) {
            return Optional.of(counted("restore", restored));
        }
        SetFeature last = all.getLast();
        if (last.feature().equals("shortcut") && all.stream().allMatch(s -> s.feature().equals("shortcut"))) {
            return Optional.of(last.after() == null ? say("noShortcut", bare(last.target()))
                    : say("shortcut", last.after(), bare(last.target())));
        }
        String feature = feature(last.feature());
        return Optional.of(all.size() == 1 ? say("setFeature", feature, bare(last.target()))
                : all.stream().allMatch(s -> s.feature().equals(last.feature()))
                        ? say("setFeature.many", feature, all.size())
                        : say("codebook", steps.size()));
    }

    private String feature(String name) {
        try {
            return Messages.in(locale, "feature." + name);
        } catch (MissingResourceException e) {
            // a plug-in's own attribute is called what the plug-in calls it
            return name;
        }
    }

    private static boolean isOfCodebook(Operation step) {
        return step instanceof AddNode || step instanceof RemoveNode || step instanceof MoveNode
                || step instanceof ReplaceCode || step instanceof SetFeature set && !set.target().equals("study");
    }

    private static boolean follows(Operation step) {
        return step instanceof AddCodings || step instanceof ChangeCodings || step instanceof RemoveCodings
                || step instanceof ChangeDecisions || step instanceof ReplaceSuggestions;
    }

    private static boolean sets(SetFeature step, String feature) {
        return step.feature().equals(feature) && "true".equals(step.after());
    }

    private static String codeOf(List<Operation> steps) {
        return of(steps, ChangeCodings.class).map(step -> step.before().getFirst().code())
                .map(code -> code.substring(code.indexOf(':') + 1)).findFirst().orElse("");
    }

    private static <T> Stream<T> of(List<Operation> steps, Class<T> type) {
        return steps.stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean has(List<Operation> steps, Class<?> type) {
        return steps.stream().anyMatch(type::isInstance);
    }

    /** One thing by its name, several by their number. */
    private String counted(String key, List<String> names, Object... rest) {
        Object[] arguments = new Object[rest.length + 1];
        arguments[0] = names.size() == 1 ? names.getFirst() : (Object) names.size();
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        return say(key + (names.size() == 1 ? ".one" : ".many"), arguments);
    }

    /** The identifier of the outermost element. */
    private static String idIn(String xmi) {
        Matcher id = ID.matcher(xmi);
        return id.find() ? id.group(1) : "";
    }

    private static String bare(String target) {
        return target.substring(target.lastIndexOf(':') + 1);
    }

    private String say(String key, Object... arguments) {
        return Messages.in(locale, "operation." + key, arguments);
    }
}
