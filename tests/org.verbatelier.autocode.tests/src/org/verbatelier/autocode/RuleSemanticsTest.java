package org.verbatelier.autocode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbatelier.autocode.NaiveRules.Chain;
import org.verbatelier.autocode.NaiveRules.Expression;
import org.verbatelier.autocode.NaiveRules.Group;
import org.verbatelier.autocode.NaiveRules.Phrase;
import org.verbatelier.autocode.NaiveRules.Step;
import org.verbatelier.autocode.NaiveRules.Word;
import org.verbatelier.core.Span;
import org.verbatelier.index.Lexicon;
import org.verbatelier.index.TextMatcher;
import org.verbatelier.index.TextToken;
import org.verbatelier.index.TextTokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RuleSemanticsTest {

    private static final Map<String, String> LEXICON = Map.of("bc", "ab", "aab", "b", "zz", "bca", "c1", "c");
    private static final String[] WORDS = { "a", "b", "c", "ab", "bc", "aab", "bca", "zz", "c1" };

    @Test
    void allSpansCountAndNotOnlyTheShortest() {
        assertEquals(List.of("b x a x c"), find("a ~3 b ~1 c", "b x a x c"));
        assertEquals(List.of("c b x a"), find("a ~3 b ~0 c", "c b x a b"));
    }

    @Test
    void aGapCountsTheWordsStrictlyBetween() {
        assertEquals(List.of("a b"), find("a ~0 b", "a b"));
        assertEquals(List.of(), find("a ~0 b", "a x b"));
        assertEquals(List.of("b x a"), find("a ~1 b", "b x a"));
        assertEquals(List.of("a x b"), find("a ~1 b", "a x b y y a"));
    }

    @Test
    void overlappingSpansDoNotCombineAndDoNotGuard() {
        assertEquals(List.of(), find("\"a b\" ~5 b", "a b"));
        assertEquals(List.of("a b"), find("\"a b\" !~5 b", "a b"));
        assertEquals(List.of(), find("\"a b\" !~5 b", "a b x b"));
    }

    @Test
    void guardsApplyToTheResultOfTheRestWhereverTheyAreWritten() {
        String text = "a x g x b";
        assertEquals(List.of(text), find("a !~1 g ~3 b", text));
        assertEquals(List.of(), find("a !~1 g ~3 b", text + " g"));
        assertEquals(find("a ~3 b !~1 g", text + " g"), find("a !~1 g ~3 b", text + " g"));
    }

    @Test
    void aPhraseMixesWordsAndPrefixes() {
        assertEquals(List.of("courants d air"), find("\"courant* d air\"", "des courants d air froid"));
        assertEquals(List.of("chasse d'eau"), find("\"chasse eau\"", "la chasse d'eau"));
    }

    @Test
    void theLexiconIsReadInRulesAndPrefixes() {
        assertEquals(List.of("tjrs"), find("toujours", "tjrs", Map.of("tjrs", "toujours")));
        assertEquals(List.of("tjrs"), find("touj*", "tjrs", Map.of("tjrs", "toujours")));
        assertEquals(List.of(), find("tj*", "tjrs", Map.of("tjrs", "toujours")));
        assertEquals(List.of(), find("tjrs", "tjrs", Map.of("tjrs", "toujours")));
        assertEquals(List.of("SVP"), find("svp", "SVP", Map.of("svp", "svp")));
    }

    @Test
    void spansAreUnitsOfTheOriginalText() {
        assertEquals(List.of("fene\u0302tre\u0301"), find("fenetre", "👍 l’fene\u0302tre\u0301."));
        assertEquals(List.of("Œuvre"), find("oeuvre", "L'Œuvre"));
    }

    @Test
    void aThousandTextsGiveTheSpansOfTheDefinition() {
        Random random = new Random(20241);
        int hits = 0;
        for (int round = 0; round < 400; round++) {
            List<Expression> rules = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                rules.add(chain(random, 2));
            }
            TextMatcher matcher = new TextMatcher(
                    rules.stream().map(rule -> RuleParser.parse(rule.toString())).toList(), Lexicon.of(LEXICON));
            for (int t = 0; t < 5; t++) {
                String text = text(random);
                List<TextToken> tokens = TextTokens.of(text);
                List<List<Span>> found = all(matcher, text, rules.size());
                for (int i = 0; i < rules.size(); i++) {
                    List<Span> expected = NaiveRules.find(rules.get(i), NaiveRules.tokens(text, LEXICON)).stream()
                            .map(at -> new Span(tokens.get(at.first()).start(), tokens.get(at.last()).end())).toList();
                    assertEquals(expected, found.get(i), rules.get(i) + " in " + text);
                    hits += expected.size();
                }
            }
        }
        assertTrue(hits > 20_000, "the rules must find something: " + hits);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(random.nextInt(6) == 0 ? "l’" : "").append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(8) == 0 ? "'" : random.nextInt(5) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private static Expression chain(Random random, int depth) {
        Expression first = item(random, depth);
        List<Step> steps = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            steps.add(new Step(random.nextInt(3) == 0, random.nextInt(5), item(random, depth)));
        }
        return steps.isEmpty() ? first : new Chain(first, steps);
    }

    private static Expression item(Random random, int depth) {
        int choice = random.nextInt(depth > 0 ? 8 : 5);
        if (choice < 3) {
            return word(random);
        }
        if (choice < 5) {
            List<Word> words = new ArrayList<>();
            for (int n = 2 + random.nextInt(2); n > 0; n--) {
                words.add(word(random));
            }
            return new Phrase(words);
        }
        List<Expression> alternatives = new ArrayList<>();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            alternatives.add(choice == 7 ? chain(random, depth - 1) : item(random, depth - 1));
        }
        return new Group(alternatives);
    }

    private static Word word(Random random) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return random.nextInt(3) == 0 ? new Word(word.substring(0, 1), true) : new Word(word, false);
    }

    private static List<String> find(String rule, String text) {
        return find(rule, text, Map.of());
    }

    private static List<String> find(String rule, String text, Map<String, String> lexicon) {
        TextMatcher matcher = new TextMatcher(List.of(RuleParser.parse(rule)), Lexicon.of(lexicon));
        return all(matcher, text, 1).get(0).stream().map(span -> span.in(text)).toList();
    }

    private static List<List<Span>> all(TextMatcher matcher, String text, int patterns) {
        List<List<Span>> all = new ArrayList<>(Collections.nCopies(patterns, List.of()));
        matcher.find(text).forEach(found -> all.set(found.pattern(), found.spans()));
        return all;
    }
}
