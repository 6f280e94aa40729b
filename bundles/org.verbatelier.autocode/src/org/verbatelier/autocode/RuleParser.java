package org.verbatelier.autocode;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.autocode.internal.RuleScanner;
import org.verbatelier.autocode.internal.RuleScanner.Kind;
import org.verbatelier.autocode.internal.RuleScanner.Symbol;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.SyntaxException.Problem;
import org.verbatelier.index.TextToken;
import org.verbatelier.index.TextTokens;

/**
 * Reads the rule language.
 *
 * <pre>
 * rules  := chain ("||" chain)*
 * chain  := item (("~n" | "!~n") item)*
 * item   := word | prefix* | "consecutive word*s" | "(" chain ("|" chain)* ")"
 * </pre>
 *
 * Chains associate to the left; the guards <code>!~n</code> of a chain apply to the result of the rest of it, wherever
 * they are written. Words are folded like the texts, so accents and capitals do not matter; what folds to several words
 * (<code>porte-clés</code>) means these words in a row.
 */
public final class RuleParser {

    /** Longest distance of <code>~n</code>, in words. */
    public static final int MAX_DISTANCE = 1_000;
    private static final int MAX_DEPTH = 50;

    private final String text;
    private final List<Symbol> symbols;
    private int at;
    private int depth;

    private RuleParser(String text) {
        this.text = text;
        this.symbols = RuleScanner.scan(text);
    }

    /**
     * Reads the alternatives of one code.
     *
     * @return one rule text with its pattern for each part between <code>||</code>, at least one
     * @throws SyntaxException when the text is not of the language
     */
    public static List<ParsedRule> parseAlternatives(String text) {
        RuleParser parser = new RuleParser(text);
        List<ParsedRule> rules = new ArrayList<>();
        do {
            int from = parser.peek().position();
            Pattern pattern = parser.chain();
            int to = parser.peek().position();
            rules.add(new ParsedRule(text.substring(from, to).strip(), pattern));
        } while (parser.take(Kind.RULE_OR));
        parser.expectEnd();
        return rules;
    }

    /**
     * Reads one rule; when it has several alternatives, the pattern is any of them.
     *
     * @throws SyntaxException when the text is not of the language
     */
    public static Pattern parse(String text) {
        List<Pattern> patterns = parseAlternatives(text).stream().map(ParsedRule::pattern).toList();
        return patterns.size() == 1 ? patterns.get(0) : new Pattern.AnyOf(patterns);
    }

    /**
     * A rule as written and as meant.
     *
     * @param text the rule, without spaces around
     * @param pattern what it looks for
     */
    public record ParsedRule(String text, Pattern pattern) {}

    private Pattern chain() {
        record Guard(int gap, Pattern pattern) {}
        Pattern result = item();
        List<Guard> guards = new ArrayList<>();
        while (peek().kind() == Kind.NEAR || peek().kind() == Kind.NOT_NEAR) {
            Symbol operator = next();
            int gap = distance(operator);
            Pattern operand = item();
            if (operator.kind() == Kind.NEAR) {
                result = new Pattern.Near(result, gap, operand);
            } else {
                guards.add(new Guard(gap, operand));
            }
        }
        for (Guard guard : guards) {
            result = new Pattern.NotNear(result, guard.gap(), guard.pattern());
        }
        return result;
    }

    private Pattern item() {
        Symbol symbol = next();
        return switch (symbol.kind()) {
            case WORD -> single(words(symbol.text(), symbol.position()));
            case PHRASE -> phrase(symbol);
            case OPEN -> group(symbol);
            case CLOSE -> throw depth == 0 ? error(Problem.UNOPENED_PARENTHESIS, symbol)
                    : error(Problem.MISSING_OPERAND, symbol);
            case END -> throw text.isBlank() ? error(Problem.EMPTY, symbol) : missingAtEnd(symbol);
            default -> throw error(Problem.MISSING_OPERAND, symbol);
        };
    }

    private Pattern group(Symbol open) {
        if (++depth > MAX_DEPTH) {
            throw error(Problem.TOO_DEEP, open);
        }
        List<Pattern> alternatives = new ArrayList<>();
        do {
            alternatives.add(chain());
        } while (take(Kind.OR) || take(Kind.RULE_OR));
        if (!take(Kind.CLOSE)) {
            throw peek().kind() == Kind.END ? error(Problem.UNCLOSED_PARENTHESIS, open)
                    : error(Problem.MISSING_OPERATOR, peek());
        }
        depth--;
        return alternatives.size() == 1 ? alternatives.get(0) : new Pattern.AnyOf(alternatives);
    }

    private Pattern phrase(Symbol symbol) {
        List<Pattern.Word> words = new ArrayList<>();
        String inside = symbol.text();
        int from = 0;
        while (from < inside.length()) {
            if (Character.isWhitespace(inside.charAt(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < inside.length() && !Character.isWhitespace(inside.charAt(to))) {
                to++;
            }
            words.addAll(words(inside.substring(from, to), symbol.position() + 1 + from));
            from = to;
        }
        if (words.isEmpty()) {
            throw error(Problem.NO_WORD, symbol);
        }
        return single(words);
    }

    private static Pattern single(List<Pattern.Word> words) {
        return words.size() == 1 ? words.get(0) : new Pattern.Phrase(words);
    }

    private static List<Pattern.Word> words(String written, int position) {
        boolean prefix = written.endsWith("*");
        String letters = prefix ? written.substring(0, written.length() - 1) : written;
        if (letters.indexOf('*') >= 0) {
            throw new SyntaxException(Problem.MISPLACED_STAR, position + letters.indexOf('*'), written);
        }
        List<TextToken> tokens = TextTokens.of(letters);
        if (tokens.isEmpty()) {
            throw new SyntaxException(Problem.NO_WORD, position, written);
        }
        List<Pattern.Word> words = new ArrayList<>();
        for (TextToken token : tokens) {
            boolean last = words.size() == tokens.size() - 1;
            words.add(prefix && last ? new Pattern.Prefix(token.text()) : new Pattern.Term(token.text()));
        }
        return words;
    }

    private static int distance(Symbol operator) {
        if (operator.text().isEmpty()) {
            throw error(Problem.MISSING_DISTANCE, operator);
        }
        if (operator.text().length() > 4 || Integer.parseInt(operator.text()) > MAX_DISTANCE) {
            throw error(Problem.DISTANCE_TOO_LARGE, operator);
        }
        return Integer.parseInt(operator.text());
    }

    private void expectEnd() {
        Symbol symbol = peek();
        switch (symbol.kind()) {
            case END -> {
                return;
            }
            case CLOSE -> throw error(Problem.UNOPENED_PARENTHESIS, symbol);
            case OR -> throw error(Problem.BARE_ALTERNATIVE, symbol);
            default -> throw error(Problem.MISSING_OPERATOR, symbol);
        }
    }

    private SyntaxException missingAtEnd(Symbol end) {
        Symbol before = symbols.get(Math.max(0, at - 2));
        return before.kind() == Kind.OPEN ? error(Problem.UNCLOSED_PARENTHESIS, before)
                : new SyntaxException(Problem.MISSING_OPERAND, end.position(), before.written());
    }

    private static SyntaxException error(Problem problem, Symbol symbol) {
        return new SyntaxException(problem, symbol.position(), symbol.written());
    }

    private Symbol peek() {
        return symbols.get(at);
    }

    private Symbol next() {
        Symbol symbol = symbols.get(at);
        if (symbol.kind() != Kind.END) {
            at++;
        }
        return symbol;
    }

    private boolean take(Kind kind) {
        if (peek().kind() != kind) {
            return false;
        }
        at++;
        return true;
    }
}
