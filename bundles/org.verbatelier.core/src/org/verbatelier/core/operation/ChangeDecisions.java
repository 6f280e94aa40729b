package org.verbatelier.core.operation;

import java.util.List;

/**
 * A coder refuses suggestions, or takes refusals back.
 *
 * @param coder whose layer remembers
 * @param added refusals to remember
 * @param removed refusals to forget, exactly as they are
 */
public record ChangeDecisions(String coder, List<DecisionData> added, List<DecisionData> removed) implements Operation {

    public ChangeDecisions {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public Operation inverse() {
        return new ChangeDecisions(coder, removed, added);
    }
}
