package org.verbatelier.presentation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.PlanChanges;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.FlagData;
import org.verbatelier.core.operation.MemoData;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.Together;
import org.verbatelier.core.operation.WriteNote;

/**
 * What an operation touches.
 *
 * @param verbatims the verbatims whose marks change, when it is only that
 * @param isCodebook whether names, colours, keys or places of codes change, so that codes must be shown anew; the marks of
 *        verbatims that are not named stay
 * @param isEverything whether texts, suggestions or what codes apply to change, so that all must be looked at again
 */
public record Affected(Set<String> verbatims, boolean isCodebook, boolean isEverything) {

    private static final Affected CODEBOOK = new Affected(Set.of(), true, false);
    private static final Affected NOTHING = new Affected(Set.of(), false, false);
    private static final Affected EVERYTHING = new Affected(Set.of(), true, true);

    /** What an operation touches, done or undone. */
    public static Affected by(Operation operation) {
        return switch (operation) {
            case AddCodings add -> of(add.codings().stream().map(CodingData::verbatim));
            case RemoveCodings remove -> of(remove.codings().stream().map(CodingData::verbatim));
            case ChangeCodings change -> of(change.after().stream().map(CodingData::verbatim));
            case ChangeDecisions change -> of(Stream.concat(change.added().stream(), change.removed().stream())
                    .map(DecisionData::verbatim));
            case ChangeFlags change -> of(Stream.concat(change.added().stream(), change.removed().stream())
                    .map(FlagData::verbatim));
            case ChangeMemos change -> of(Stream.concat(change.added().stream(), change.removed().stream())
                    .map(MemoData::verbatim));
            case AddNode added -> nodes(added);
            case RemoveNode removed -> nodes(removed);
            case MoveNode moved -> nodes(moved);
            case SetValues set -> nodes(set);
            case ReplaceCode replaced -> isObsolete(replaced.before()) == isObsolete(replaced.after()) ? CODEBOOK
                    : EVERYTHING;
            // of the attributes of a code, this one alone decides what is suggested
            case SetFeature set -> set.target().equals("study") || set.feature().equals("deprecated") ? EVERYTHING
                    : nodes(set);
            case ChangeCards cards -> NOTHING;
            case WriteNote note -> NOTHING;
            case Together together -> together.operations().stream().map(Affected::by)
                    .reduce(NOTHING, Affected::and);
            default -> EVERYTHING;
        };
    }

    /** What is planned changes neither texts nor codes. */
    private static Affected nodes(Operation step) {
        return PlanChanges.isOfPlan(step) ? NOTHING : CODEBOOK;
    }

    /** Within the XMI of a code, a quotation mark is always markup. */
    private static boolean isObsolete(String code) {
        return code.contains(" deprecated=\"true\"");
    }

    private Affected and(Affected other) {
        Set<String> both = new LinkedHashSet<>(verbatims);
        both.addAll(other.verbatims);
        return isEverything || other.isEverything ? EVERYTHING
                : new Affected(both, isCodebook || other.isCodebook, false);
    }

    private static Affected of(Stream<String> verbatims) {
        return new Affected(verbatims.collect(Collectors.toCollection(LinkedHashSet::new)), false, false);
    }
}
