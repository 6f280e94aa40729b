package org.verbatelier.autocode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Span;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;

/**
 * What the rules of a scheme found. Nothing of it is a coding: a person decides.
 *
 * @param book the rules that ran
 * @param verbatims identifiers of the verbatims read, in corpus order
 * @param hits by place of the verbatim, then of the rule
 */
public record RuleRun(RuleBook book, List<String> verbatims, List<Hit> hits) {

    /**
     * A rule matches a verbatim.
     *
     * @param rule place of the rule in the book
     * @param verbatim place of the verbatim among those read
     * @param spans all spans that match, sorted and distinct, at least one
     * @param shortest those among them that contain no other: what to highlight
     */
    public record Hit(int rule, int verbatim, List<Span> spans, List<Span> shortest) {}

    /**
     * A code proposed for a passage.
     *
     * @param verbatim identifier of the verbatim
     * @param span the first of the shortest passages that match the rule
     * @param code qualified code
     * @param rule identifier of the first rule of the code that matches
     */
    public record Proposal(String verbatim, Span span, String code, String rule) {}

    /** Sorts the hits. */
    public RuleRun {
        verbatims = List.copyOf(verbatims);
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(Hit::verbatim).thenComparingInt(Hit::rule));
        hits = List.copyOf(sorted);
    }

    /** The rule of a hit. */
    public RuleBook.CodeRule rule(Hit hit) {
        return book.rules().get(hit.rule());
    }

    /** The identifier of the verbatim of a hit. */
    public String verbatim(Hit hit) {
        return verbatims.get(hit.verbatim());
    }

    /** The number of verbatims that each rule matches, for all rules in the order of the scheme. */
    public Map<String, Integer> hitsByRule() {
        int[] counts = new int[book.rules().size()];
        hits.forEach(hit -> counts[hit.rule()]++);
        Map<String, Integer> byRule = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byRule.put(book.rules().get(i).id(), counts[i]);
        }
        return byRule;
    }

    /** Each code once for each verbatim, in corpus order and then in the order of the scheme. */
    public List<Proposal> suggestions() {
        List<Proposal> proposals = new ArrayList<>();
        Map<String, Proposal> ofVerbatim = new LinkedHashMap<>();
        int current = -1;
        for (Hit hit : hits) {
            if (hit.verbatim() != current) {
                proposals.addAll(ofVerbatim.values());
                ofVerbatim.clear();
                current = hit.verbatim();
            }
            RuleBook.CodeRule rule = rule(hit);
            ofVerbatim.putIfAbsent(rule.code(),
                    new Proposal(verbatim(hit), hit.shortest().getFirst(), rule.code(), rule.id()));
        }
        proposals.addAll(ofVerbatim.values());
        return proposals;
    }

    /** The proposals in the form that <code>Study.stage</code> takes. */
    public Suggestions toSuggestions() {
        Suggestions suggestions = CodingFactory.eINSTANCE.createSuggestions();
        suggestions.setScheme(book.scheme());
        suggestions.setVersion(book.version());
        List<Suggestion> all = new ArrayList<>();
        for (Proposal proposal : suggestions()) {
            Suggestion suggestion = CodingFactory.eINSTANCE.createSuggestion();
            suggestion.setVerbatim(proposal.verbatim());
            suggestion.setStart(proposal.span().start());
            suggestion.setEnd(proposal.span().end());
            suggestion.setCode(proposal.code());
            suggestion.setRule(proposal.rule());
            all.add(suggestion);
        }
        suggestions.getSuggestions().addAll(all);
        return suggestions;
    }
}
