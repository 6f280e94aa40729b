package org.verbatelier.core;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;

/** What becomes of the suggestions of a scheme when codes go. */
final class Pending {

    private final Study study;
    private final String scheme;

    Pending(Study study, String scheme) {
        this.study = study;
        this.scheme = scheme;
    }

    /** The suggestions without those of some qualified codes; empty when there are none of them. */
    Optional<Operation> without(Set<String> codes) {
        return rewritten(codes, suggestion -> null);
    }

    /** The suggestions of some qualified codes as those of another; empty when there are none of them. */
    Optional<Operation> carriedOver(Set<String> codes, String target) {
        return rewritten(codes, suggestion -> {
            suggestion.setCode(target);
            return suggestion;
        });
    }

    private Optional<Operation> rewritten(Set<String> codes, UnaryOperator<Suggestion> change) {
        if (study.proposals().all(scheme).stream().noneMatch(s -> codes.contains(s.getCode()))) {
            return Optional.empty();
        }
        Suggestions set = CodingFactory.eINSTANCE.createSuggestions();
        set.setScheme(scheme);
        set.setVersion(study.header().getSuggestionSets().stream().filter(s -> s.getScheme().equals(scheme))
                .findFirst().orElseThrow().getVersion());
        for (Suggestion suggestion : study.proposals().all(scheme)) {
            Suggestion copy = EcoreUtil.copy(suggestion);
            Suggestion kept = codes.contains(copy.getCode()) ? change.apply(copy) : copy;
            if (kept != null) {
                set.getSuggestions().add(kept);
            }
        }
        return Optional.of(study.stage(set));
    }
}
