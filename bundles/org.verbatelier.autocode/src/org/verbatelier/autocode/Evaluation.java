package org.verbatelier.autocode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Corpus;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;

/**
 * How well rules agree with a person. What counts is the presence of a code in a verbatim, summed over all codes and
 * verbatims (micro-average): precision = tp / (tp + fp), recall = tp / (tp + fn), F1 their harmonic mean. A share of
 * nothing is 0.
 *
 * @param verbatims number of verbatims compared
 * @param truePositives codes that both find in a verbatim
 * @param falsePositives codes that only the rules find
 * @param falseNegatives codes that only the person finds
 * @param rules for each rule, in the order of the scheme, the same counts for the rule alone
 */
public record Evaluation(int verbatims, int truePositives, int falsePositives, int falseNegatives,
        List<RuleScore> rules) {

    /**
     * The counts of one rule, over the verbatims compared.
     *
     * @param rule identifier of the rule
     * @param code its qualified code
     * @param tp verbatims that match and have the code
     * @param fp verbatims that match and do not have the code
     * @param fn verbatims that have the code and do not match; another rule may find them
     */
    public record RuleScore(String rule, String code, int tp, int fp, int fn) {

        /** Share of the matches that are right; 0 when nothing matches. */
        public double precision() {
            return share(tp, fp);
        }
    }

    /** Copies the list. */
    public Evaluation {
        rules = List.copyOf(rules);
    }

    /** Share of what the rules find that the person finds too. */
    public double precision() {
        return share(truePositives, falsePositives);
    }

    /** Share of what the person finds that the rules find too. */
    public double recall() {
        return share(truePositives, falseNegatives);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        int both = 2 * truePositives + falsePositives + falseNegatives;
        return both == 0 ? 0 : 2.0 * truePositives / both;
    }

    /**
     * Compares a run with the codings of one person. Compared are the verbatims that the rules read, of the sources in
     * which this person coded something; codes of other schemes do not matter.
     */
    public static Evaluation against(RuleRun run, Corpus corpus, Collection<Coding> codings) {
        Map<String, Set<String>> gold = new HashMap<>();
        Set<String> sources = new HashSet<>();
        for (Coding coding : codings) {
            corpus.find(coding.getVerbatim()).map(VerbatimEntry::source).ifPresent(s -> sources.add(s.getId()));
            if (CodeId.parse(coding.getCode()).scheme().equals(run.book().scheme())) {
                gold.computeIfAbsent(coding.getVerbatim(), verbatim -> new HashSet<>()).add(coding.getCode());
            }
        }
        Set<String> compared = new HashSet<>();
        for (String verbatim : run.verbatims()) {
            if (corpus.find(verbatim).filter(entry -> sources.contains(entry.source().getId())).isPresent()) {
                compared.add(verbatim);
            }
        }
        return of(run, compared, gold);
    }

    /**
     * Compares a run with codes known by verbatim.
     *
     * @param compared identifiers of the verbatims to compare
     * @param gold the qualified codes of the verbatims; those without code may be left out
     */
    public static Evaluation of(RuleRun run, Set<String> compared, Map<String, Set<String>> gold) {
        List<RuleBook.CodeRule> rules = run.book().rules();
        Map<String, Integer> goldByCode = new HashMap<>();
        int goldTotal = 0;
        for (String verbatim : compared) {
            for (String code : gold.getOrDefault(verbatim, Set.of())) {
                goldByCode.merge(code, 1, Integer::sum);
                goldTotal++;
            }
        }
        int[] right = new int[rules.size()];
        int[] wrong = new int[rules.size()];
        Set<CodeOfVerbatim> found = new HashSet<>();
        int truePositives = 0;
        for (RuleRun.Hit hit : run.hits()) {
            String verbatim = run.verbatim(hit);
            if (compared.contains(verbatim)) {
                String code = run.rule(hit).code();
                boolean agreed = gold.getOrDefault(verbatim, Set.of()).contains(code);
                (agreed ? right : wrong)[hit.rule()]++;
                if (found.add(new CodeOfVerbatim(verbatim, code)) && agreed) {
                    truePositives++;
                }
            }
        }
        List<RuleScore> scores = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleBook.CodeRule rule = rules.get(i);
            scores.add(new RuleScore(rule.id(), rule.code(), right[i], wrong[i],
                    goldByCode.getOrDefault(rule.code(), 0) - right[i]));
        }
        return new Evaluation(compared.size(), truePositives, found.size() - truePositives,
                goldTotal - truePositives, scores);
    }

    private record CodeOfVerbatim(String verbatim, String code) {}

    private static double share(int part, int rest) {
        return part + rest == 0 ? 0 : (double) part / (part + rest);
    }
}
