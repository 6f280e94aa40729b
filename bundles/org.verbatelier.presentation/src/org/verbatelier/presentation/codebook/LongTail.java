package org.verbatelier.presentation.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.presentation.FoldedText;

/**
 * The codes that are rarely used, the rarest first, each with the codes of its scheme that are nearest to it: those whose
 * names and coded words have most in common. A candidate is a proposal to look at, nothing more.
 */
public final class LongTail {

    private static final int CANDIDATES = 3;
    private static final int PASSAGES = 40;
    private static final int STEM = 5;
    private static final double NAME = 3;
    private static final double NEAR = 0.12;

    /**
     * A rare code.
     *
     * @param codings its codings by all coders
     * @param near candidates to merge it into, the nearest first; those in use only
     */
    public record Rare(CodeNode node, String label, int codings, List<Candidate> near) {}

    /**
     * A code that is near to another.
     *
     * @param nearness from 0, nothing in common, to 1, the same words
     * @param shared words that both have, in their short form
     */
    public record Candidate(CodeNode node, String label, int codings, double nearness, List<String> shared) {}

    private final Study study;

    public LongTail(Study study) {
        this.study = study;
    }

    /** The codes in force with at most so many codings, over a state that does not change meanwhile. */
    public List<Rare> upTo(int codings) {
        return study.read(() -> {
            List<Rare> rare = new ArrayList<>();
            for (Scheme scheme : study.codes().schemes()) {
                rare.addAll(of(scheme, codings));
            }
            rare.sort(Comparator.comparingInt(Rare::codings));
            return List.copyOf(rare);
        });
    }

    private List<Rare> of(Scheme scheme, int most) {
        List<Code> codes = study.codes().all(scheme.getId()).stream().filter(code -> !code.isDeprecated()).toList();
        if (codes.stream().noneMatch(code -> uses(code) <= most)) {
            return List.of();
        }
        Map<Code, Map<String, Double>> words = new HashMap<>();
        codes.forEach(code -> words.put(code, words(code)));
        weigh(words.values().stream().toList());
        List<Rare> rare = new ArrayList<>();
        for (Code code : codes) {
            if (uses(code) <= most && code.getCodes().isEmpty()) {
                rare.add(new Rare(CodeNode.of(code), code.getLabel(), uses(code), near(code, codes, words)));
            }
        }
        return rare;
    }

    private List<Candidate> near(Code code, List<Code> codes, Map<Code, Map<String, Double>> words) {
        return codes.stream().filter(other -> other != code && uses(other) >= uses(code)).map(other -> {
            List<String> shared = words.get(code).keySet().stream().filter(words.get(other)::containsKey)
                    .sorted(Comparator.comparingDouble(w -> -words.get(code).get(w) * words.get(other).get(w)))
                    .toList();
            return new Candidate(CodeNode.of(other), other.getLabel(), uses(other),
                    cosine(words.get(code), words.get(other), shared), shared);
        }).filter(candidate -> candidate.nearness() >= NEAR)
                .sorted(Comparator.comparingDouble(Candidate::nearness).reversed()).limit(CANDIDATES).toList();
    }

    private int uses(Code code) {
        return study.codings().count(study.codes().qualified(code));
    }

    private Map<String, Double> words(Code code) {
        Map<String, Double> words = new HashMap<>();
        add(words, code.getLabel(), NAME);
        add(words, code.getSynonyms(), NAME);
        add(words, code.getDefinition(), 1);
        add(words, code.getInclude(), 1);
        Passages.of(study, List.of(study.codes().qualified(code)), PASSAGES)
                .forEach(passage -> add(words, passage.text(), 1));
        return words;
    }

    private static void add(Map<String, Double> words, String text, double weight) {
        Arrays.stream(FoldedText.of(Objects.toString(text, "")).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2).map(word -> word.substring(0, Math.min(STEM, word.length())))
                .forEach(stem -> words.merge(stem, weight, Double::sum));
    }

    /** Words that most codes have tell nothing. */
    private static void weigh(List<Map<String, Double>> all) {
        Map<String, Integer> spread = new HashMap<>();
        all.forEach(words -> words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
        for (Map<String, Double> words : all) {
            words.replaceAll((word, n) -> (1 + Math.log(n)) * Math.log((double) (all.size() + 1) / spread.get(word)));
        }
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> two, List<String> shared) {
        double product = shared.stream().mapToDouble(word -> one.get(word) * two.get(word)).sum();
        return product == 0 ? 0 : product / (length(one) * length(two));
    }

    private static double length(Map<String, Double> words) {
        return Math.sqrt(words.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
