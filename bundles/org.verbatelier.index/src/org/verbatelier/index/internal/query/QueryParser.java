package org.verbatelier.index.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.index.QueryLanguage;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.SyntaxException.Problem;
import org.verbatelier.index.internal.query.QueryScanner.Kind;
import org.verbatelier.index.internal.query.QueryScanner.Symbol;

/**
 * Reads the query language.
 *
 * <pre>
 * query := all (OU all)*
 * all   := unary ([ET] unary)*
 * unary := ["-" | SAUF] chain
 * chain := item (("~n" | "!~n") item)*
 * item  := word | word* | "phrase" | "phrase"~n | "(" query ")"
 * </pre>
 */
public final class QueryParser {

    private static final int MAX_DISTANCE = 1_000;
    private static final int MAX_DEPTH = 50;

    private final List<Symbol> symbols;
    private int at;
    private int depth;

    private QueryParser(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    /**
     * Reads a query; a blank one is {@link Node.All}.
     *
     * @throws SyntaxException when it is not of the language
     */
    public static Node parse(String query) {
        if (query.isBlank()) {
            return new Node.All();
        }
        if (query.length() > QueryLanguage.MAX_LENGTH) {
            throw new SyntaxException(Problem.TOO_LONG, QueryLanguage.MAX_LENGTH, "");
        }
        QueryParser parser = new QueryParser(QueryScanner.scan(query));
        Node node = parser.any();
        Symbol end = parser.peek();
        if (end.kind() != Kind.END) {
            throw error(end.kind() == Kind.CLOSE ? Problem.UNOPENED_PARENTHESIS : Problem.MISSING_OPERAND, end);
        }
        return node;
    }

    private Node any() {
        List<Node> nodes = new ArrayList<>();
        do {
            nodes.add(all());
        } while (take(Kind.OR));
        return nodes.size() == 1 ? nodes.get(0) : new Node.Or(nodes);
    }

    private Node all() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(unary());
        while (true) {
            if (take(Kind.AND)) {
                nodes.add(unary());
            } else if (startsUnary(peek().kind())) {
                nodes.add(unary());
            } else {
                return nodes.size() == 1 ? nodes.get(0) : new Node.And(nodes);
            }
        }
    }

    private static boolean startsUnary(Kind kind) {
        return switch (kind) {
            case WORD, PHRASE, OPEN, NOT -> true;
            default -> false;
        };
    }

    private Node unary() {
        boolean not = false;
        while (take(Kind.NOT)) {
            not = !not;
        }
        Node node = chain();
        return not ? new Node.Not(node) : node;
    }

    private Node chain() {
        Node first = item();
        List<Node.Step> steps = new ArrayList<>();
        while (peek().kind() == Kind.NEAR || peek().kind() == Kind.NOT_NEAR) {
            Symbol operator = next();
            int gap = distance(operator);
            Node operand = item();
            if (!first.isPositional() || !operand.isPositional()) {
                throw error(Problem.NOT_POSITIONAL, operator);
            }
            steps.add(new Node.Step(operator.kind() == Kind.NOT_NEAR, gap, operand));
        }
        return steps.isEmpty() ? first : new Node.Chain(first, steps);
    }

    private Node item() {
        Symbol symbol = next();
        return switch (symbol.kind()) {
            case WORD -> word(symbol.text(), symbol.position());
            case PHRASE -> phrase(symbol);
            case OPEN -> group(symbol);
            case END -> throw new SyntaxException(Problem.MISSING_OPERAND, symbol.position(), before());
            case CLOSE -> throw error(depth == 0 ? Problem.UNOPENED_PARENTHESIS : Problem.MISSING_OPERAND, symbol);
            default -> throw error(Problem.MISSING_OPERAND, symbol);
        };
    }

    private String before() {
        return at == 0 ? "" : symbols.get(at - 1).written();
    }

    private Node group(Symbol open) {
        if (++depth > MAX_DEPTH) {
            throw error(Problem.TOO_DEEP, open);
        }
        if (peek().kind() == Kind.END) {
            throw error(Problem.UNCLOSED_PARENTHESIS, open);
        }
        Node node = any();
        if (!take(Kind.CLOSE)) {
            throw peek().kind() == Kind.END ? error(Problem.UNCLOSED_PARENTHESIS, open)
                    : error(Problem.MISSING_OPERAND, peek());
        }
        depth--;
        return node;
    }

    private Node phrase(Symbol symbol) {
        List<Node.Word> words = new ArrayList<>();
        String inside = symbol.text();
        int from = 0;
        while (from < inside.length()) {
            if (QueryScanner.isSpace(inside.charAt(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < inside.length() && !QueryScanner.isSpace(inside.charAt(to))) {
                to++;
            }
            words.add(word(inside.substring(from, to), symbol.position() + 1 + from));
            from = to;
        }
        if (words.isEmpty()) {
            throw error(Problem.NO_WORD, symbol);
        }
        if (peek().kind() == Kind.NEAR && peek().glued()) {
            int gap = distance(next());
            return words.size() == 1 ? words.get(0)
                    : new Node.Chain(words.get(0),
                            words.stream().skip(1).map(word -> new Node.Step(false, gap, word)).toList());
        }
        return new Node.Phrase(words);
    }

    private static Node.Word word(String written, int position) {
        boolean prefix = written.endsWith("*");
        String letters = prefix ? written.substring(0, written.length() - 1) : written;
        if (letters.indexOf('*') >= 0) {
            throw new SyntaxException(Problem.MISPLACED_STAR, position + letters.indexOf('*'), written);
        }
        if (prefix && letters.isEmpty()) {
            throw new SyntaxException(Problem.NO_WORD, position, written);
        }
        return new Node.Word(letters, prefix, position);
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
