package org.verbatelier.autocode.internal;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.SyntaxException.Problem;

/** Cuts a rule into symbols. */
public final class RuleScanner {

    /** What a symbol is. */
    public enum Kind {
        WORD, PHRASE, OPEN, CLOSE, OR, RULE_OR, NEAR, NOT_NEAR, END
    }

    /**
     * A symbol.
     *
     * @param kind what it is
     * @param text the word, the inside of the phrase or the digits of the distance; otherwise as written
     * @param written as written
     * @param position UTF-16 unit of the rule where it begins
     */
    public record Symbol(Kind kind, String text, String written, int position) {}

    private static final String SPECIAL = "()|~\"\u00ab\u00bb\u201c\u201d";

    private final String rule;
    private final List<Symbol> symbols = new ArrayList<>();
    private int at;

    private RuleScanner(String rule) {
        this.rule = rule;
    }

    /** The symbols of a rule, the last of them the end. */
    public static List<Symbol> scan(String rule) {
        RuleScanner scanner = new RuleScanner(rule);
        while (scanner.at < rule.length()) {
            scanner.step();
        }
        scanner.symbols.add(new Symbol(Kind.END, "", "", rule.length()));
        return scanner.symbols;
    }

    private void step() {
        char c = rule.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
            at++;
        } else if (c == '(') {
            add(Kind.OPEN, at + 1);
        } else if (c == ')') {
            add(Kind.CLOSE, at + 1);
        } else if (c == '|') {
            boolean two = at + 1 < rule.length() && rule.charAt(at + 1) == '|';
            add(two ? Kind.RULE_OR : Kind.OR, two ? at + 2 : at + 1);
        } else if (c == '~') {
            distance(Kind.NEAR, at + 1);
        } else if (c == '!' && at + 1 < rule.length() && rule.charAt(at + 1) == '~') {
            distance(Kind.NOT_NEAR, at + 2);
        } else if (isQuote(c)) {
            phrase();
        } else {
            word();
        }
    }

    private void add(Kind kind, int end) {
        String written = rule.substring(at, end);
        symbols.add(new Symbol(kind, written, written, at));
        at = end;
    }

    private void distance(Kind kind, int digits) {
        int end = digits;
        while (end < rule.length() && rule.charAt(end) >= '0' && rule.charAt(end) <= '9') {
            end++;
        }
        symbols.add(new Symbol(kind, rule.substring(digits, end), rule.substring(at, end), at));
        at = end;
    }

    private void phrase() {
        int end = at + 1;
        while (end < rule.length() && !isQuote(rule.charAt(end))) {
            end++;
        }
        if (end == rule.length()) {
            throw new SyntaxException(Problem.UNCLOSED_QUOTE, at, "");
        }
        symbols.add(new Symbol(Kind.PHRASE, rule.substring(at + 1, end), rule.substring(at, end + 1), at));
        at = end + 1;
    }

    private void word() {
        int end = at;
        while (end < rule.length() && !Character.isWhitespace(rule.charAt(end))
                && SPECIAL.indexOf(rule.charAt(end)) < 0 && !rule.startsWith("!~", end)) {
            end++;
        }
        add(Kind.WORD, end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u00ab' || c == '\u00bb' || c == '\u201c' || c == '\u201d';
    }
}
