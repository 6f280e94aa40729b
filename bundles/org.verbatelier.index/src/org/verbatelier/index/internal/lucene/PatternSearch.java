package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.index.Lexicon;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.VerbatimIndex.PatternSink;
import org.verbatelier.index.internal.PatternCompiler;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;
import org.verbatelier.index.internal.spans.SpanIterator;
import org.verbatelier.index.internal.spans.SpanSource;
import org.verbatelier.index.internal.spans.Spans;

/** Runs patterns over one state of the index. */
final class PatternSearch {

    private final IndexSearcher searcher;

    PatternSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    void run(List<? extends Pattern> patterns, Lexicon lexicon, PatternSink sink, SubMonitor monitor)
            throws IOException {
        PatternCompiler compiler = new PatternCompiler(lexicon);
        List<SpanSource> sources = patterns.stream().map(compiler::compile).toList();
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        monitor.setWorkRemaining(sources.size() * segments.size());
        for (LeafReaderContext segment : segments) {
            SegmentIds ids = new SegmentIds(segment);
            for (int pattern = 0; pattern < sources.size(); pattern++) {
                run(sources.get(pattern), pattern, segment, ids, sink);
                monitor.checkCanceled();
                monitor.worked(1);
            }
        }
    }

    private static void run(SpanSource source, int pattern, LeafReaderContext segment, SegmentIds ids,
            PatternSink sink) throws IOException {
        SpanIterator texts = source.spans(VerbatimAnalyzer.EXACT, segment);
        if (texts == null) {
            return;
        }
        Bits live = segment.reader().getLiveDocs();
        for (int doc = texts.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = texts.nextDoc()) {
            if (live == null || live.get(doc)) {
                Spans spans = texts.spans();
                if (spans.size() > 0) {
                    sink.found(pattern, ids.get(doc), spans.toList(), spans.shortest().toList());
                }
            }
        }
    }

    /** The identifiers of a segment; texts match many patterns, so each is decoded once. */
    private static final class SegmentIds {

        private final LeafReaderContext segment;
        private final String[] decoded;
        private BinaryDocValues values;

        SegmentIds(LeafReaderContext segment) {
            this.segment = segment;
            decoded = new String[segment.reader().maxDoc()];
        }

        String get(int doc) throws IOException {
            if (decoded[doc] == null) {
                if (values == null || values.docID() > doc) {
                    values = DocValues.getBinary(segment.reader(), Fields.ID);
                }
                if (!values.advanceExact(doc)) {
                    throw new IOException("A verbatim without identifier");
                }
                decoded[doc] = values.binaryValue().utf8ToString();
            }
            return decoded[doc];
        }
    }
}
