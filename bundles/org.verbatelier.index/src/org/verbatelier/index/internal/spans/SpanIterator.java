package org.verbatelier.index.internal.spans;

import java.io.IOException;

import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The texts that may hold a pattern, and all spans of it in the current one. Seen as a Lucene interval iterator it
 * gives the spans in order of first and then last word; unlike Lucene's own it does not minimise, so that a chain such
 * as
 * <code>a ~3 b ~0 c</code> finds what a shorter <code>a ~3 b</code> elsewhere would hide.
 */
public abstract class SpanIterator extends IntervalIterator {

    private final DocIdSetIterator texts;
    private final Spans spans = new Spans();
    private int read = -1;
    private int at = -1;

    SpanIterator(DocIdSetIterator texts) {
        this.texts = texts;
    }

    /** Adds all spans in the current text. */
    abstract void collect(Spans into) throws IOException;

    /** The spans in the current text, sorted and distinct; may be empty. Valid until the iterator moves. */
    public final Spans spans() throws IOException {
        if (read != docID()) {
            spans.clear();
            collect(spans);
            spans.sortDistinct();
            read = docID();
        }
        return spans;
    }

    @Override
    public int docID() {
        return texts.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        at = -1;
        return texts.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
        at = -1;
        return texts.advance(target);
    }

    @Override
    public long cost() {
        return texts.cost();
    }

    @Override
    public int nextInterval() throws IOException {
        Spans all = spans();
        if (at < all.size()) {
            at++;
        }
        return start();
    }

    @Override
    public int start() {
        return at < 0 ? -1 : at < spans.size() ? spans.first(at) : NO_MORE_INTERVALS;
    }

    @Override
    public int end() {
        return at < 0 ? -1 : at < spans.size() ? spans.last(at) : NO_MORE_INTERVALS;
    }

    @Override
    public int gaps() {
        return 0;
    }

    @Override
    public float matchCost() {
        return 100;
    }
}
