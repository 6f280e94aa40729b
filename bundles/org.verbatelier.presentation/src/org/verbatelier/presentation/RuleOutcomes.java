package org.verbatelier.presentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.Together;

/**
 * How each rule has fared with the coder of a study's session: counted once, then kept up to date by what changes. May be
 * asked from any thread.
 */
public final class RuleOutcomes {

    private final Study study;
    private final String coder;
    private Map<String, Outcome> outcomes;
    private long counted;

    public RuleOutcomes(Study study) {
        this.study = study;
        this.coder = study.session().coder();
    }

    /** How a rule has fared. The first time, this reads every coding. */
    public Outcome of(String rule) {
        // the study first, then this: the order in which a change takes them
        return study.read(() -> {
            synchronized (this) {
                if (outcomes == null) {
                    count();
                }
                return outcomes.getOrDefault(rule, Outcome.NONE);
            }
        });
    }

    private void count() {
        outcomes = new TreeMap<>();
        counted = study.historySize();
        study.codings().all().stream().filter(coding -> study.codings().coderOf(coding).equals(coder))
                .forEach(coding -> accepted(coding.getOrigin(), 1));
        for (VerbatimEntry entry : study.corpus().entries()) {
            study.codings().decisionsOf(entry.id(), coder).forEach(decision -> refused(decision.getRule(), 1));
        }
    }

    private void accepted(String origin, int by) {
        ruleOf(origin).ifPresent(rule -> outcomes.merge(rule, Outcome.NONE.plus(by, 0), (o, p) -> o.plus(by, 0)));
    }

    private void refused(String rule, int by) {
        if (rule != null) {
            outcomes.merge(rule, Outcome.NONE.plus(0, by), (o, p) -> o.plus(0, by));
        }
    }

    /** The rule that an origin such as {@code rule:DEM.RELA#1@1.0} names. */
    static Optional<String> ruleOf(String origin) {
        return origin == null || !origin.startsWith("rule:") || origin.lastIndexOf('@') < 0 ? Optional.empty()
                : Optional.of(origin.substring("rule:".length(), origin.lastIndexOf('@')));
    }

    /** Takes account of a change. */
    public synchronized void changed(StudyEvent event) {
        if (outcomes != null && event.sequence() >= counted && !take(event.effective())) {
            outcomes = null;
        }
    }

    /** False when it cannot be told what an operation does to the outcomes. */
    private boolean take(Operation operation) {
        switch (operation) {
            case AddCodings add -> take(add.coder(), add.codings(), 1);
            case RemoveCodings remove -> take(remove.coder(), remove.codings(), -1);
            case ChangeCodings change -> {
                take(change.coder(), change.before(), -1);
                take(change.coder(), change.after(), 1);
            }
            case ChangeDecisions change -> {
                if (change.coder().equals(coder)) {
                    change.added().stream().map(DecisionData::rule).forEach(rule -> refused(rule, 1));
                    change.removed().stream().map(DecisionData::rule).forEach(rule -> refused(rule, -1));
                }
            }
            case Together together -> {
                return together.operations().stream().allMatch(this::take);
            }
            default -> {
                return !Affected.by(operation).isEverything();
            }
        }
        return true;
    }

    private void take(String of, List<CodingData> codings, int by) {
        if (of.equals(coder)) {
            codings.forEach(coding -> accepted(coding.origin(), by));
        }
    }
}
