package org.verbatelier.index.internal.spans;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.ConjunctionUtils;

/** Consecutive words. */
final class PhraseSpans extends SpanIterator {

    private final List<SpanIterator> words;
    private Spans begun = new Spans();
    private Spans longer = new Spans();

    PhraseSpans(List<SpanIterator> words) {
        super(ConjunctionUtils.intersectIterators(words));
        this.words = words;
    }

    @Override
    void collect(Spans into) throws IOException {
        begun.clear();
        begun.addAll(words.get(0).spans());
        for (int w = 1; w < words.size() && begun.size() > 0; w++) {
            Spans next = words.get(w).spans();
            longer.clear();
            int j = 0;
            for (int i = 0; i < begun.size(); i++) {
                int wanted = begun.last(i) + 1;
                while (j < next.size() && next.first(j) < wanted) {
                    j++;
                }
                if (j < next.size() && next.first(j) == wanted) {
                    longer.addCover(begun, i, next, j);
                }
            }
            Spans swapped = begun;
            begun = longer;
            longer = swapped;
        }
        into.addAll(begun);
    }
}
