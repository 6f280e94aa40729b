package org.verbatelier.autocode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The semantics of the rule language, written as directly as its definition and as slowly as need be. */
final class NaiveRules {

    private static final Pattern RUN = Pattern.compile("[a-z0-9]+(?:'[a-z0-9]+)*");
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");

    private NaiveRules() {
    }

    /** What to look for. */
    sealed interface Expression {
        // the kinds of expression follow
    }

    record Word(String text, boolean prefix) implements Expression {
        boolean matches(String token) {
            return prefix ? token.startsWith(text) : token.equals(text);
        }

        @Override
        public String toString() {
            return prefix ? text + "*" : text;
        }
    }

    record Phrase(List<Word> words) implements Expression {
        @Override
        public String toString() {
            return "\"" + String.join(" ", words.stream().map(Word::toString).toList()) + "\"";
        }
    }

    record Group(List<Expression> alternatives) implements Expression {
        @Override
        public String toString() {
            return "(" + String.join("|", alternatives.stream().map(Object::toString).toList()) + ")";
        }
    }

    record Step(boolean guard, int gap, Expression operand) {}

    record Chain(Expression first, List<Step> steps) implements Expression {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(first.toString());
            for (Step step : steps) {
                text.append(step.guard() ? " !~" : " ~").append(step.gap()).append(' ').append(step.operand());
            }
            return text.toString();
        }
    }

    record Positions(int first, int last) implements Comparable<Positions> {
        @Override
        public int compareTo(Positions other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
        }
    }

    /** A pattern of the engine in terms of the definition. */
    static Expression of(org.verbatelier.index.Pattern pattern) {
        return switch (pattern) {
            case org.verbatelier.index.Pattern.Term term -> new Word(term.text(), false);
            case org.verbatelier.index.Pattern.Prefix prefix -> new Word(prefix.text(), true);
            case org.verbatelier.index.Pattern.Phrase phrase ->
                new Phrase(phrase.words().stream().map(word -> (Word) of(word)).toList());
            case org.verbatelier.index.Pattern.AnyOf any ->
                new Group(any.alternatives().stream().map(NaiveRules::of).toList());
            case org.verbatelier.index.Pattern.Near near ->
                new Chain(of(near.left()), List.of(new Step(false, near.gap(), of(near.right()))));
            case org.verbatelier.index.Pattern.NotNear guarded ->
                new Chain(of(guarded.kept()), List.of(new Step(true, guarded.gap(), of(guarded.guard()))));
        };
    }

    static List<String> tokens(String text, Map<String, String> lexicon) {
        String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe").replace("æ", "ae");
        folded = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> tokens = new ArrayList<>();
        Matcher run = RUN.matcher(folded);
        while (run.find()) {
            List<String> parts = new ArrayList<>(List.of(run.group().split("'")));
            while (parts.size() > 1 && ELIDED.contains(parts.get(0))) {
                parts.remove(0);
            }
            parts.forEach(part -> tokens.add(lexicon.getOrDefault(part, part)));
        }
        return tokens;
    }

    static TreeSet<Positions> find(Expression expression, List<String> tokens) {
        TreeSet<Positions> found = new TreeSet<>();
        switch (expression) {
            case Word word -> found.addAll(find(new Phrase(List.of(word)), tokens));
            case Phrase phrase -> {
                for (int i = 0; i + phrase.words().size() <= tokens.size(); i++) {
                    boolean all = true;
                    for (int k = 0; k < phrase.words().size(); k++) {
                        all &= phrase.words().get(k).matches(tokens.get(i + k));
                    }
                    if (all) {
                        found.add(new Positions(i, i + phrase.words().size() - 1));
                    }
                }
            }
            case Group group -> group.alternatives().forEach(one -> found.addAll(find(one, tokens)));
            case Chain chain -> found.addAll(find(chain, tokens));
        }
        return found;
    }

    private static TreeSet<Positions> find(Chain chain, List<String> tokens) {
        TreeSet<Positions> result = find(chain.first(), tokens);
        for (Step step : chain.steps()) {
            if (!step.guard()) {
                TreeSet<Positions> covering = new TreeSet<>();
                for (Positions a : result) {
                    for (Positions b : find(step.operand(), tokens)) {
                        if (isWithin(a, b, step.gap())) {
                            covering.add(new Positions(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
                        }
                    }
                }
                result = covering;
            }
        }
        for (Step step : chain.steps()) {
            if (step.guard()) {
                TreeSet<Positions> guards = find(step.operand(), tokens);
                result.removeIf(a -> guards.stream().anyMatch(b -> isWithin(a, b, step.gap())));
            }
        }
        return result;
    }

    private static boolean isWithin(Positions a, Positions b, int gap) {
        int between = a.last() < b.first() ? b.first() - a.last() - 1
                : b.last() < a.first() ? a.first() - b.last() - 1 : -1;
        return between >= 0 && between <= gap;
    }
}
