package org.verbatelier.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.verbatelier.core.Span;
import org.verbatelier.index.internal.PatternCompiler;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;
import org.verbatelier.index.internal.spans.SpanIterator;
import org.verbatelier.index.internal.spans.SpanSource;
import org.verbatelier.index.internal.spans.Spans;

/**
 * Looks for patterns in single texts that need not be indexed, such as the examples of a rule laboratory. It runs the
 * same code as the index. Immutable; may be used by several threads.
 */
public final class TextMatcher {

    private final VerbatimAnalyzer analyzer = new VerbatimAnalyzer();
    private final List<SpanSource> sources;

    /**
     * Prepares patterns.
     *
     * @param patterns what to look for
     * @param lexicon how the texts are read
     */
    public TextMatcher(Collection<? extends Pattern> patterns, Lexicon lexicon) {
        PatternCompiler compiler = new PatternCompiler(lexicon);
        sources = patterns.stream().map(compiler::compile).toList();
    }

    /**
     * What one pattern found in a text.
     *
     * @param pattern its place in the list
     * @param spans all spans, sorted and distinct, at least one
     * @param shortest those among them that contain no other
     */
    public record Found(int pattern, List<Span> spans, List<Span> shortest) {}

    /**
     * Looks for all patterns in a text.
     *
     * @param text any text
     * @return what was found, by pattern in their order; patterns that do not occur are left out
     */
    public List<Found> find(String text) {
        MemoryIndex index = new MemoryIndex(true);
        index.addField(VerbatimAnalyzer.EXACT, text, analyzer);
        LeafReaderContext segment = index.createSearcher().getIndexReader().leaves().get(0);
        List<Found> found = new ArrayList<>();
        try {
            for (int pattern = 0; pattern < sources.size(); pattern++) {
                SpanIterator texts = sources.get(pattern).spans(VerbatimAnalyzer.EXACT, segment);
                if (texts != null && texts.advance(0) == 0 && texts.spans().size() > 0) {
                    Spans spans = texts.spans();
                    found.add(new Found(pattern, spans.toList(), spans.shortest().toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
