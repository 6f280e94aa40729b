package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.verbatelier.core.Span;
import org.verbatelier.index.Passage;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/**
 * Finds where a query matches a text. The query is run on the text alone: this costs what the text is long, while in
 * the whole index a short beginning such as <code>a*</code> costs all the words it stands for, for each text of the
 * page.
 */
final class PassageFinder {

    /** No person reads more matches of one text; a text of a million characters may hold as many. */
    private static final int MOST_PASSAGES = 1_000;
    private static final List<String> FIELDS = List.of(VerbatimAnalyzer.EXACT, VerbatimAnalyzer.STEM);

    private final VerbatimAnalyzer analyzer;
    private final Query words;
    private final int context;

    PassageFinder(VerbatimAnalyzer analyzer, Query words, int context) {
        this.analyzer = analyzer;
        this.words = words;
        this.context = context;
    }

    /** The passages in order of the text; of overlapping matches that begin together the longest. */
    List<Passage> find(String text) throws IOException {
        if (words instanceof MatchAllDocsQuery) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        int covered = -1;
        for (Span span : spans(text)) {
            if (span.end() > covered) {
                passages.add(Passage.of(text, span, context));
                covered = span.end();
            }
        }
        return passages;
    }

    private TreeSet<Span> spans(String text) throws IOException {
        MemoryIndex index = new MemoryIndex(true);
        for (String field : FIELDS) {
            index.addField(field, text, analyzer);
        }
        IndexSearcher searcher = index.createSearcher();
        LeafReaderContext segment = searcher.getIndexReader().leaves().getFirst();
        Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        Matches matches = weight.matches(segment, 0);
        // the longest first, so that what lies within another span comes after it
        TreeSet<Span> spans = new TreeSet<>(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        for (String field : FIELDS) {
            MatchesIterator match = matches == null ? null : matches.getMatches(field);
            while (match != null && spans.size() < MOST_PASSAGES && match.next()) {
                spans.add(new Span(match.startOffset(), match.endOffset()));
            }
        }
        return spans;
    }
}
