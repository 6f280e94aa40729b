package org.verbatelier.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.SyntaxException.Problem;

/** Cuts a query into symbols. */
final class QueryScanner {

    /** What a symbol is. */
    enum Kind {
        WORD, PHRASE, OPEN, CLOSE, OR, AND, NOT, NEAR, NOT_NEAR, END
    }

    /**
     * A symbol.
     *
     * @param kind what it is
     * @param text the word, the inside of the phrase or the digits of the distance; otherwise as written
     * @param written as written
     * @param position UTF-16 unit where it begins
     * @param glued whether nothing stands between it and the symbol before
     */
    record Symbol(Kind kind, String text, String written, int position, boolean glued) {}

    private static final Map<String, Kind> OPERATORS = Map.of("OU", Kind.OR, "OR", Kind.OR, "ET", Kind.AND, "AND",
            Kind.AND, "SAUF", Kind.NOT, "NOT", Kind.NOT);
    private static final String QUOTES = "\"\u00ab\u00bb\u201c\u201d";
    private static final String SPECIAL = "()|~" + QUOTES;

    private final String query;
    private final List<Symbol> symbols = new ArrayList<>();
    private int at;
    private int lastEnd = -1;

    private QueryScanner(String query) {
        this.query = query;
    }

    /** The symbols of a query, the last of them the end. */
    static List<Symbol> scan(String query) {
        QueryScanner scanner = new QueryScanner(query);
        while (scanner.at < query.length()) {
            scanner.step();
        }
        scanner.symbols.add(new Symbol(Kind.END, "", "", query.length(), false));
        return scanner.symbols;
    }

    private void step() {
        char c = query.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(') {
            add(Kind.OPEN, at + 1);
        } else if (c == ')') {
            add(Kind.CLOSE, at + 1);
        } else if (c == '|') {
            add(Kind.OR, query.startsWith("||", at) ? at + 2 : at + 1);
        } else if (c == '~') {
            distance(Kind.NEAR, at + 1);
        } else if (query.startsWith("!~", at)) {
            distance(Kind.NOT_NEAR, at + 2);
        } else if (QUOTES.indexOf(c) >= 0) {
            phrase();
        } else if (c == '-' && at + 1 < query.length() && !isSpace(query.charAt(at + 1))
                && query.charAt(at + 1) != '-') {
            add(Kind.NOT, at + 1);
        } else {
            word();
        }
    }

    private void add(Kind kind, int end) {
        String written = query.substring(at, end);
        add(kind, written, end);
    }

    private void add(Kind kind, String text, int end) {
        symbols.add(new Symbol(kind, text, query.substring(at, end), at, lastEnd == at));
        at = end;
        lastEnd = end;
    }

    private void distance(Kind kind, int digits) {
        int end = digits;
        while (end < query.length() && query.charAt(end) >= '0' && query.charAt(end) <= '9') {
            end++;
        }
        add(kind, query.substring(digits, end), end);
    }

    private void phrase() {
        int end = at + 1;
        while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
            end++;
        }
        if (end == query.length()) {
            throw new SyntaxException(Problem.UNCLOSED_QUOTE, at, "");
        }
        add(Kind.PHRASE, query.substring(at + 1, end), end + 1);
    }

    private void word() {
        int end = at;
        while (end < query.length() && !isSpace(query.charAt(end)) && SPECIAL.indexOf(query.charAt(end)) < 0
                && !query.startsWith("!~", end)) {
            end++;
        }
        add(OPERATORS.getOrDefault(query.substring(at, end), Kind.WORD), end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
