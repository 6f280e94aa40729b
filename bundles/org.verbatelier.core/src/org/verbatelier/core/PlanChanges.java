package org.verbatelier.core;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;

/** Tells from an operation alone, as the history holds it, what it did to a plan, to indicators or to headcounts. */
public final class PlanChanges {

    private static final Set<String> KINDS = Set.of("plan", "irritant", "chantier", "axis", "action", "milestone",
            "comment", "commitment", "servicecommitment", "revision", "project", "complaint", "indicator",
            "headcount");
    /** Outermost element and its identifier; within a value, a quotation mark is always written otherwise. */
    private static final Pattern NODE = Pattern.compile("<(?:plan|corpus):(\\w+)[^>]*? id=\"([^\"]*)\"");

    private PlanChanges() {
    }

    /** Whether a single step changes a plan, or an indicator or headcount of the header. */
    public static boolean isOfPlan(Operation step) {
        return switch (step) {
            case AddNode add -> isTarget(add.parent()) || add.parent().equals("study");
            case RemoveNode remove -> isTarget(remove.parent()) || remove.parent().equals("study");
            case MoveNode move -> isTarget(move.node());
            case SetFeature set -> isTarget(set.target());
            case SetValues set -> isTarget(set.target());
            default -> false;
        };
    }

    private static boolean isTarget(String name) {
        return KINDS.contains(kindOf(name));
    }

    /** The kind of what a name calls: {@code action} of {@code action:ID}. */
    public static String kindOf(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /**
     * The names of the entries that an operation touches: those it adds, removes, moves or changes, and those in which it
     * does so.
     */
    public static Set<String> entries(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        for (Operation step : operation.steps()) {
            if (isOfPlan(step)) {
                switch (step) {
                    case AddNode add -> {
                        names.add(add.parent());
                        addNode(add.content(), names);
                    }
                    case RemoveNode remove -> {
                        names.add(remove.parent());
                        addNode(remove.content(), names);
                    }
                    case MoveNode move -> names.add(move.node());
                    case SetFeature set -> names.add(set.target());
                    case SetValues set -> names.add(set.target());
                    default -> throw new IllegalStateException(step.toString());
                }
            }
        }
        return names;
    }

    private static void addNode(String xmi, Set<String> names) {
        Matcher node = NODE.matcher(xmi);
        if (node.find()) {
            names.add(node.group(1).toLowerCase(Locale.ROOT) + ":" + node.group(2));
        }
    }
}
