package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Suggestion;

/**
 * What rules suggest and the coder has not answered yet, kept rule by rule: read once, then kept up to date verbatim by
 * verbatim. May be used from any thread.
 */
public final class SuggestionQueue {

    private final Study study;
    private final Marks marks;
    private final RuleOutcomes outcomes;
    private final Map<String, TreeMap<Integer, List<Suggestion>>> rules = new HashMap<>();
    private final Map<Integer, Set<String>> rulesOf = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean loaded;

    public SuggestionQueue(Study study) {
        this(study, new RuleOutcomes(study));
    }

    /** A queue that takes the outcomes of rules from somebody who keeps them. */
    public SuggestionQueue(Study study, RuleOutcomes outcomes) {
        this.study = study;
        this.marks = new Marks(study);
        this.outcomes = outcomes;
    }

    /**
     * A rule with what it still suggests.
     *
     * @param rule its identifier
     * @param code qualified code that it suggests
     * @param pending how many of its suggestions have no answer
     * @param outcome how it has fared so far
     */
    public record Group(String rule, String code, int pending, Outcome outcome) {}

    /** The rules that still suggest something, the best measured first; then the one with more to answer. */
    public List<Group> groups() {
        return locked(() -> counts.entrySet().stream()
                .map(rule -> new Group(rule.getKey(), codeOf(rule.getKey()), rule.getValue(),
                        outcomes.of(rule.getKey())))
                .sorted(Comparator.comparingDouble((Group group) -> -group.outcome().expected())
                        .thenComparing(group -> -group.pending()).thenComparing(Group::rule))
                .toList());
    }

    private String codeOf(String rule) {
        return rules.get(rule).firstEntry().getValue().getFirst().getCode();
    }

    /** How much is pending. */
    public int size() {
        return locked(() -> counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Everything that is pending of a rule, in corpus order. */
    public List<Suggestion> ofRule(String rule) {
        return ofRule(rule, Integer.MAX_VALUE);
    }

    /** What is pending of a rule, in corpus order, at most {@code limit}. */
    public List<Suggestion> ofRule(String rule, int limit) {
        return locked(() -> rules.getOrDefault(rule, new TreeMap<>()).values().stream().flatMap(List::stream)
                .limit(limit).toList());
    }

    /** Everything that is pending, in corpus order. */
    public List<Suggestion> pending() {
        return locked(() -> {
            TreeMap<Integer, List<Suggestion>> all = new TreeMap<>();
            rules.values().forEach(rule -> rule.forEach(
                    (entry, suggestions) -> all.computeIfAbsent(entry, k -> new ArrayList<>()).addAll(suggestions)));
            return all.values().stream().flatMap(Collection::stream).toList();
        });
    }

    /** How a rule has fared with this coder. */
    public Outcome outcome(String rule) {
        return outcomes.of(rule);
    }

    /** Takes account of a change; call it for each, after the study has changed. */
    public void changed(Affected affected) {
        study.read(() -> {
            synchronized (this) {
                if (affected.isEverything()) {
                    loaded = false;
                } else if (loaded) {
                    affected.verbatims().stream().map(study.corpus()::indexOf).filter(entry -> entry >= 0)
                            .forEach(this::renew);
                }
            }
            return null;
        });
    }

    private <T> T locked(Supplier<T> computation) {
        // the study first, then this: everybody takes them in this order
        return study.read(() -> {
            synchronized (this) {
                if (!loaded) {
                    load();
                }
                return computation.get();
            }
        });
    }

    private void load() {
        rules.clear();
        rulesOf.clear();
        counts.clear();
        List<VerbatimEntry> entries = study.corpus().entries();
        for (int entry = 0; entry < entries.size(); entry++) {
            add(entry, marks.suggestions(entries.get(entry).id()));
        }
        loaded = true;
    }

    private void renew(int entry) {
        for (String rule : rulesOf.getOrDefault(entry, Set.of())) {
            count(rule, -rules.get(rule).remove(entry).size());
        }
        rulesOf.remove(entry);
        add(entry, marks.suggestions(study.corpus().entries().get(entry).id()));
    }

    private void add(int entry, List<Suggestion> suggestions) {
        for (Suggestion suggestion : suggestions) {
            String rule = suggestion.getRule();
            rules.computeIfAbsent(rule, k -> new TreeMap<>()).computeIfAbsent(entry, k -> new ArrayList<>(1))
                    .add(suggestion);
            rulesOf.computeIfAbsent(entry, k -> new TreeSet<>()).add(rule);
            count(rule, 1);
        }
    }

    private void count(String rule, int more) {
        if (counts.merge(rule, more, Integer::sum) == 0) {
            counts.remove(rule);
            rules.remove(rule);
        }
    }
}
