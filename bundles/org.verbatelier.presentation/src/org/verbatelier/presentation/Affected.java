package org.verbatelier.presentation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.FlagData;
import org.verbatelier.core.operation.MemoData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.Together;

/**
 * What an operation touches.
 *
 * @param verbatims the verbatims whose marks change, when it is only that
 * @param isEverything whether texts, suggestions or the codebook change, so that all must be looked at again
 */
public record Affected(Set<String> verbatims, boolean isEverything) {

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
            case Together together -> together.operations().stream().map(Affected::by)
                    .reduce(new Affected(Set.of(), false), Affected::and);
            default -> new Affected(Set.of(), true);
        };
    }

    private Affected and(Affected other) {
        Set<String> both = new LinkedHashSet<>(verbatims);
        both.addAll(other.verbatims);
        return isEverything || other.isEverything ? new Affected(Set.of(), true) : new Affected(both, false);
    }

    private static Affected of(Stream<String> verbatims) {
        return new Affected(verbatims.collect(Collectors.toCollection(LinkedHashSet::new)), false);
    }
}
