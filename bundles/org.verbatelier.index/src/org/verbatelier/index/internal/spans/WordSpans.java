package org.verbatelier.index.internal.spans;

import java.io.IOException;

import org.apache.lucene.index.PostingsEnum;

/** The occurrences of one indexed word. */
final class WordSpans extends SpanIterator {

    private final PostingsEnum postings;

    WordSpans(PostingsEnum postings) {
        super(postings);
        this.postings = postings;
    }

    @Override
    void collect(Spans into) throws IOException {
        for (int i = postings.freq(); i > 0; i--) {
            int position = postings.nextPosition();
            into.add(position, position, postings.startOffset(), postings.endOffset());
        }
    }
}
