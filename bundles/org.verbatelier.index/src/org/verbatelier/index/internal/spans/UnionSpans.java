package org.verbatelier.index.internal.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.PriorityQueue;

/** The spans of any of several patterns. */
final class UnionSpans extends SpanIterator {

    private final Union union;

    UnionSpans(List<? extends SpanIterator> alternatives) {
        this(new Union(alternatives));
    }

    private UnionSpans(Union union) {
        super(union);
        this.union = union;
    }

    @Override
    void collect(Spans into) throws IOException {
        for (SpanIterator alternative : union.current) {
            into.addAll(alternative.spans());
        }
    }

    private static final class Union extends DocIdSetIterator {

        /** The alternatives in the current text; the others wait, the nearest first. */
        private final List<SpanIterator> current = new ArrayList<>();
        private final PriorityQueue<SpanIterator> waiting;
        private final long cost;
        private int doc = -1;

        Union(List<? extends SpanIterator> all) {
            waiting = new PriorityQueue<>(all.size()) {
                @Override
                protected boolean lessThan(SpanIterator a, SpanIterator b) {
                    return a.docID() < b.docID();
                }
            };
            long sum = 0;
            for (SpanIterator alternative : all) {
                waiting.add(alternative);
                sum += alternative.cost();
            }
            cost = sum;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            for (SpanIterator alternative : current) {
                alternative.advance(target);
                waiting.add(alternative);
            }
            current.clear();
            SpanIterator top = waiting.top();
            while (top.docID() < target) {
                top.advance(target);
                top = waiting.updateTop();
            }
            doc = top.docID();
            while (doc != NO_MORE_DOCS && waiting.size() > 0 && waiting.top().docID() == doc) {
                current.add(waiting.pop());
            }
            return doc;
        }

        @Override
        public long cost() {
            return cost;
        }
    }
}
