package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.verbatelier.core.Codes;
import org.verbatelier.core.Codings;
import org.verbatelier.core.Proposals;
import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;

/** Look-ups over the suggestion sets in force. */
final class ProposalView implements Proposals {

    private static final Comparator<Suggestion> READING_ORDER = Comparator.comparingInt(Suggestion::getStart)
            .thenComparingInt(Suggestion::getEnd).thenComparing(Suggestion::getCode)
            .thenComparing(Suggestion::getRule);

    private final Codings codings;
    private final Codes codes;
    private final Map<String, Suggestions> sets = new TreeMap<>();
    private final Map<String, List<Suggestion>> byVerbatim = new HashMap<>();

    ProposalView(Codings codings, Codes codes) {
        this.codings = codings;
        this.codes = codes;
    }

    void put(String scheme, Suggestions set) {
        sets.put(scheme, set);
        rebuild();
    }

    void remove(String scheme) {
        sets.remove(scheme);
        rebuild();
    }

    private void rebuild() {
        byVerbatim.clear();
        for (Suggestions set : sets.values()) {
            for (Suggestion suggestion : set.getSuggestions()) {
                byVerbatim.computeIfAbsent(suggestion.getVerbatim(), k -> new ArrayList<>(2)).add(suggestion);
            }
        }
    }

    @Override
    public Set<String> schemes() {
        return Collections.unmodifiableSet(sets.keySet());
    }

    @Override
    public List<Suggestion> all(String scheme) {
        Suggestions set = sets.get(scheme);
        return set == null ? List.of() : Collections.unmodifiableList(set.getSuggestions());
    }

    @Override
    public List<Suggestion> of(String verbatim) {
        return byVerbatim.getOrDefault(verbatim, List.of()).stream().sorted(READING_ORDER).toList();
    }

    @Override
    public List<Suggestion> pendingOf(String verbatim, String coder) {
        if (!byVerbatim.containsKey(verbatim)) {
            return List.of();
        }
        List<Decision> refused = codings.decisionsOf(verbatim, coder);
        List<Coding> applied = codings.of(verbatim).stream().filter(c -> codings.coderOf(c).equals(coder)).toList();
        return of(verbatim).stream().filter(this::isApplicable)
                .filter(s -> refused.stream().noneMatch(d -> refuses(d, s)))
                .filter(s -> applied.stream().noneMatch(c -> answers(c, s))).toList();
    }

    /** A rule that ran before its code was deprecated has nothing more to say. */
    private boolean isApplicable(Suggestion suggestion) {
        return codes.find(suggestion.getCode()).filter(code -> !code.isDeprecated()).isPresent();
    }

    private static boolean refuses(Decision decision, Suggestion suggestion) {
        return decision.getCode().equals(suggestion.getCode()) && decision.getStart() == suggestion.getStart()
                && decision.getEnd() == suggestion.getEnd();
    }

    private static boolean answers(Coding coding, Suggestion suggestion) {
        return coding.getCode().equals(suggestion.getCode()) && new Span(coding.getStart(), coding.getEnd())
                .overlaps(new Span(suggestion.getStart(), suggestion.getEnd()));
    }
}
