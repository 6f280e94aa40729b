package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Suggestion;

/** What rules suggest and the coder has not answered yet. */
public final class SuggestionQueue {

    private final Study study;

    public SuggestionQueue(Study study) {
        this.study = study;
    }

    /** Everything that is pending, in corpus order. */
    public List<Suggestion> pending() {
        return study.read(() -> {
            List<Suggestion> pending = new ArrayList<>();
            for (String scheme : study.proposals().schemes()) {
                String previous = null;
                for (Suggestion suggestion : study.proposals().all(scheme)) {
                    if (!suggestion.getVerbatim().equals(previous)) {
                        previous = suggestion.getVerbatim();
                        pendingOf(previous, scheme).forEach(pending::add);
                    }
                }
            }
            return List.copyOf(pending);
        });
    }

    private Collection<Suggestion> pendingOf(String verbatim, String scheme) {
        return new Marks(study).suggestions(verbatim).stream()
                .filter(suggestion -> suggestion.getCode().startsWith(scheme + ":")).toList();
    }

    /** What is pending of one rule, in corpus order. */
    public List<Suggestion> ofRule(String rule) {
        return pending().stream().filter(suggestion -> suggestion.getRule().equals(rule)).toList();
    }

    /** What is pending by rule, in order of the first place where each suggests something. */
    public Map<String, List<Suggestion>> byRule() {
        Map<String, List<Suggestion>> rules = new LinkedHashMap<>();
        pending().forEach(s -> rules.computeIfAbsent(s.getRule(), r -> new ArrayList<>()).add(s));
        return rules;
    }

    /**
     * The outcome of a rule so far, from what the coder accepted and refused.
     *
     * @param accepted codings whose origin names the rule
     * @param refused decisions against it
     */
    public record Outcome(int accepted, int refused) {

        /** Share accepted among those answered; NaN when none was. */
        public double precision() {
            return (double) accepted / (accepted + refused);
        }
    }

    /** How a rule has fared with this coder. */
    public Outcome outcome(String rule) {
        String coder = study.session().coder();
        return study.read(() -> {
            int accepted = (int) study.codings().all().stream().filter(c -> c.getOrigin() != null
                    && c.getOrigin().startsWith("rule:" + rule + "@") && study.codings().coderOf(c).equals(coder))
                    .count();
            int refused = (int) study.proposals().schemes().stream().flatMap(s -> study.proposals().all(s).stream())
                    .filter(s -> s.getRule().equals(rule)).filter(s -> study.codings()
                            .decisionsOf(s.getVerbatim(), coder).stream().anyMatch(d -> d.getRule() != null
                                    && d.getRule().equals(rule) && d.getStart() == s.getStart()))
                    .count();
            return new Outcome(accepted, refused);
        });
    }
}
