package org.verbatelier.index.internal.spans;

import java.io.IOException;

/** The spans of a pattern that have no span of another one near. */
final class GuardedSpans extends SpanIterator {

    private final SpanIterator kept;
    private final SpanIterator guard;
    private final int gap;

    GuardedSpans(SpanIterator kept, int gap, SpanIterator guard) {
        super(kept);
        this.kept = kept;
        this.gap = gap;
        this.guard = guard;
    }

    @Override
    void collect(Spans into) throws IOException {
        if (guard.docID() < docID()) {
            guard.advance(docID());
        }
        Spans all = kept.spans();
        if (guard.docID() != docID()) {
            into.addAll(all);
            return;
        }
        Spans guards = guard.spans();
        for (int i = 0; i < all.size(); i++) {
            if (!isNear(all.first(i), all.last(i), guards)) {
                into.add(all, i);
            }
        }
    }

    private boolean isNear(int first, int last, Spans guards) {
        int after = guards.indexFrom(last + 1);
        if (after < guards.size() && guards.first(after) - last - 1L <= gap) {
            return true;
        }
        // Sorted by their first word: none that begins earlier than this can still end near.
        long nearestEnd = Math.max(0L, first - 1L - gap);
        int from = guards.indexFrom((int) Math.max(0L, nearestEnd - guards.longest()));
        for (int j = from; j < guards.size() && guards.first(j) < first; j++) {
            if (guards.last(j) < first && guards.last(j) >= nearestEnd) {
                return true;
            }
        }
        return false;
    }
}
