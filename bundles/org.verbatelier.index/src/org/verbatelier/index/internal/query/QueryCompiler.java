package org.verbatelier.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.verbatelier.index.Lexicon;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.SyntaxException.Problem;
import org.verbatelier.index.TextToken;
import org.verbatelier.index.internal.PatternCompiler;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/**
 * Turns a query as typed into one of Lucene. Words, phrases and distances look in one field each: the stems when
 * inflected forms are wanted, or when a word is not written in Latin letters, else the exact words. Stems have lost the
 * ends of words, so beginnings are always looked for among the exact words.
 */
public final class QueryCompiler {

    private static final PatternCompiler PATTERNS = new PatternCompiler(Lexicon.none());

    private final VerbatimAnalyzer analyzer;
    private final boolean stem;

    /** A compiler for exact words, or for stems. */
    public QueryCompiler(VerbatimAnalyzer analyzer, boolean stem) {
        this.analyzer = analyzer;
        this.stem = stem;
    }

    /**
     * The query of Lucene.
     *
     * @throws SyntaxException when there is no word to look for
     */
    public Query compile(Node node) {
        if (node instanceof Node.All) {
            return MatchAllDocsQuery.INSTANCE;
        }
        Query query = query(node);
        if (query == null) {
            Node.Word word = words(node).findFirst().orElseThrow();
            throw new SyntaxException(Problem.NO_WORD, word.position(), word.text());
        }
        return query;
    }

    /** Null for what holds no word, such as a lone punctuation mark: it is left out of the query. */
    private Query query(Node node) {
        return switch (node) {
            case Node.All all -> MatchAllDocsQuery.INSTANCE;
            case Node.And and -> combine(and.nodes(), Occur.MUST);
            case Node.Or or -> combine(or.nodes(), Occur.SHOULD);
            case Node.Not not -> combine(List.of(not), Occur.MUST);
            case Node.Word word -> positional(word);
            case Node.Phrase phrase -> positional(phrase);
            case Node.Chain chain -> positional(chain);
        };
    }

    private Query combine(List<Node> nodes, Occur occur) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        int wanted = 0;
        int clauses = 0;
        for (Node node : nodes) {
            boolean excluded = node instanceof Node.Not && occur == Occur.MUST;
            Query query = query(excluded ? ((Node.Not) node).node() : node);
            if (query != null) {
                builder.add(query, excluded ? Occur.MUST_NOT : occur);
                clauses++;
                wanted += excluded ? 0 : 1;
            }
        }
        if (clauses == 0) {
            return null;
        }
        if (wanted == 0) {
            builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return builder.build();
    }

    private Query positional(Node node) {
        String field = field(node);
        Pattern pattern = pattern(node, field);
        return switch (pattern) {
            case null -> null;
            case Pattern.Term term -> new TermQuery(new Term(field, term.text()));
            case Pattern.Prefix prefix -> new PrefixQuery(new Term(field, prefix.text()));
            case Pattern.Phrase phrase when phrase.words().stream().allMatch(Pattern.Term.class::isInstance) ->
                new PhraseQuery(field, phrase.words().stream().map(Pattern.Word::text).toArray(String[]::new));
            default -> new IntervalQuery(field, PATTERNS.compile(pattern));
        };
    }

    private Pattern pattern(Node node, String field) {
        return switch (node) {
            case Node.Word word -> consecutive(tokens(word, field));
            case Node.Phrase phrase -> consecutive(phrase.words().stream().flatMap(w -> tokens(w, field).stream())
                    .toList());
            case Node.Chain chain -> chain(chain, field);
            case Node.Or or -> {
                List<Pattern> alternatives = new ArrayList<>();
                for (Node alternative : or.nodes()) {
                    Pattern pattern = pattern(alternative, field);
                    if (pattern != null) {
                        alternatives.add(pattern);
                    }
                }
                yield alternatives.isEmpty() ? null : new Pattern.AnyOf(alternatives);
            }
            default -> throw new IllegalArgumentException("not positional: " + node);
        };
    }

    private Pattern chain(Node.Chain chain, String field) {
        Pattern result = pattern(chain.first(), field);
        for (Node.Step step : chain.steps()) {
            Pattern operand = step.guard() ? null : pattern(step.operand(), field);
            if (operand != null) {
                result = result == null ? operand : new Pattern.Near(result, step.gap(), operand);
            }
        }
        for (Node.Step step : chain.steps()) {
            Pattern guard = step.guard() ? pattern(step.operand(), field) : null;
            if (guard != null && result != null) {
                result = new Pattern.NotNear(result, step.gap(), guard);
            }
        }
        return result;
    }

    private static Pattern consecutive(List<Pattern.Word> words) {
        return switch (words.size()) {
            case 0 -> null;
            case 1 -> words.get(0);
            default -> new Pattern.Phrase(words);
        };
    }

    private List<Pattern.Word> tokens(Node.Word word, String field) {
        List<TextToken> tokens = analyzer.tokens(field, word.text());
        List<Pattern.Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            words.add(word.prefix() && i == tokens.size() - 1 ? new Pattern.Prefix(text) : new Pattern.Term(text));
        }
        return words;
    }

    private String field(Node node) {
        List<Node.Word> words = words(node).toList();
        if (words.stream().anyMatch(this::isOtherScript)) {
            return VerbatimAnalyzer.STEM;
        }
        return stem && words.stream().noneMatch(Node.Word::prefix) ? VerbatimAnalyzer.STEM : VerbatimAnalyzer.EXACT;
    }

    private boolean isOtherScript(Node.Word word) {
        return word.text().chars().anyMatch(c -> c >= 0x80) && analyzer.tokens(VerbatimAnalyzer.STEM, word.text())
                .stream().anyMatch(token -> token.text().chars().anyMatch(c -> c >= 0x80));
    }

    private static Stream<Node.Word> words(Node node) {
        return switch (node) {
            case Node.All all -> Stream.empty();
            case Node.Word word -> Stream.of(word);
            case Node.Phrase phrase -> phrase.words().stream();
            case Node.Chain chain -> Stream.concat(words(chain.first()),
                    chain.steps().stream().flatMap(step -> words(step.operand())));
            case Node.And and -> and.nodes().stream().flatMap(QueryCompiler::words);
            case Node.Or or -> or.nodes().stream().flatMap(QueryCompiler::words);
            case Node.Not not -> words(not.node());
        };
    }
}
