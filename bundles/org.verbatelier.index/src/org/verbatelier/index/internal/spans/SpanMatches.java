package org.verbatelier.index.internal.spans;

import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;

/** The spans of one text as Lucene matches. */
final class SpanMatches implements IntervalMatchesIterator {

    private final Spans spans;
    private int at = -1;

    SpanMatches(Spans spans) {
        this.spans = spans;
    }

    @Override
    public boolean next() {
        at++;
        return at < spans.size();
    }

    @Override
    public int startPosition() {
        return spans.first(at);
    }

    @Override
    public int endPosition() {
        return spans.last(at);
    }

    @Override
    public int startOffset() {
        return spans.startOffset(at);
    }

    @Override
    public int endOffset() {
        return spans.endOffset(at);
    }

    @Override
    public MatchesIterator getSubMatches() {
        return null;
    }

    @Override
    public Query getQuery() {
        throw new UnsupportedOperationException("the spans of a pattern belong to the whole query");
    }

    @Override
    public int gaps() {
        return 0;
    }

    @Override
    public int width() {
        return 1;
    }
}
