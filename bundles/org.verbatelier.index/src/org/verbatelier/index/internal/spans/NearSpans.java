package org.verbatelier.index.internal.spans;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.ConjunctionUtils;

/** The spans that cover one of each of two patterns, in either order, with at most so many words between. */
final class NearSpans extends SpanIterator {

    private final SpanIterator left;
    private final SpanIterator right;
    private final int gap;

    NearSpans(SpanIterator left, int gap, SpanIterator right) {
        super(ConjunctionUtils.intersectIterators(List.of(left, right)));
        this.left = left;
        this.gap = gap;
        this.right = right;
    }

    @Override
    void collect(Spans into) throws IOException {
        Spans a = left.spans();
        Spans b = right.spans();
        cover(a, b, into);
        cover(b, a, into);
    }

    private void cover(Spans earlier, Spans later, Spans into) {
        for (int i = 0; i < earlier.size(); i++) {
            long farthest = earlier.last(i) + 1L + gap;
            for (int j = later.indexFrom(earlier.last(i) + 1); j < later.size() && later.first(j) <= farthest; j++) {
                into.addCover(earlier, i, later, j);
            }
        }
    }
}
