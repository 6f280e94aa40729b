package org.verbatelier.index.internal.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;

/**
 * A pattern bound to Lucene: an intervals source, so that Lucene finds and scores the texts, whose iterators also give
 * all spans with their offsets.
 */
public abstract sealed class SpanSource extends IntervalsSource {

    /** The texts and spans of one segment, or null when it holds none. */
    public abstract SpanIterator spans(String field, LeafReaderContext context) throws IOException;

    @Override
    public final IntervalIterator intervals(String field, LeafReaderContext context) throws IOException {
        return spans(field, context);
    }

    @Override
    public final IntervalMatchesIterator matches(String field, LeafReaderContext context, int doc)
            throws IOException {
        SpanIterator spans = spans(field, context);
        if (spans == null || spans.advance(doc) != doc || spans.spans().size() == 0) {
            return null;
        }
        return new SpanMatches(spans.spans().shortest());
    }

    @Override
    public final Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public final int hashCode() {
        return describe().hashCode();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof SpanSource source && describe().equals(source.describe());
    }

    @Override
    public final String toString() {
        return describe().toString();
    }

    /** A value that equal sources share. */
    abstract Object describe();

    /** Words given by their indexed forms, or by the beginning of these. */
    public static final class Words extends SpanSource {

        private final WordSet words;

        /** A source for the occurrences of a set of words. */
        public Words(WordSet words) {
            this.words = words;
        }

        @Override
        public SpanIterator spans(String field, LeafReaderContext context) throws IOException {
            List<WordSpans> found = words.postings(context.reader().terms(field));
            return switch (found.size()) {
                case 0 -> null;
                case 1 -> found.get(0);
                default -> new UnionSpans(found);
            };
        }

        @Override
        public void visit(String field, QueryVisitor visitor) {
            for (String word : words.words()) {
                visitor.consumeTerms(new IntervalQuery(field, this), new Term(field, word));
            }
        }

        @Override
        public int minExtent() {
            return 1;
        }

        @Override
        Object describe() {
            return words;
        }
    }

    /** Consecutive words. */
    public static final class Phrase extends SpanSource {

        private final List<SpanSource> words;

        /** A source for consecutive words. */
        public Phrase(List<SpanSource> words) {
            this.words = List.copyOf(words);
        }

        @Override
        public SpanIterator spans(String field, LeafReaderContext context) throws IOException {
            List<SpanIterator> all = new ArrayList<>(words.size());
            for (SpanSource word : words) {
                SpanIterator spans = word.spans(field, context);
                if (spans == null) {
                    return null;
                }
                all.add(spans);
            }
            return all.size() == 1 ? all.get(0) : new PhraseSpans(all);
        }

        @Override
        public void visit(String field, QueryVisitor visitor) {
            words.forEach(word -> word.visit(field, visitor));
        }

        @Override
        public int minExtent() {
            return words.size();
        }

        @Override
        Object describe() {
            return List.of("phrase", words);
        }
    }

    /** Any of several sources. */
    public static final class AnyOf extends SpanSource {

        private final List<SpanSource> alternatives;

        /** A source for the spans of all the alternatives. */
        public AnyOf(List<SpanSource> alternatives) {
            this.alternatives = List.copyOf(alternatives);
        }

        @Override
        public SpanIterator spans(String field, LeafReaderContext context) throws IOException {
            List<SpanIterator> found = new ArrayList<>(alternatives.size());
            for (SpanSource alternative : alternatives) {
                SpanIterator spans = alternative.spans(field, context);
                if (spans != null) {
                    found.add(spans);
                }
            }
            return switch (found.size()) {
                case 0 -> null;
                case 1 -> found.get(0);
                default -> new UnionSpans(found);
            };
        }

        @Override
        public void visit(String field, QueryVisitor visitor) {
            alternatives.forEach(alternative -> alternative.visit(field, visitor));
        }

        @Override
        public int minExtent() {
            return alternatives.stream().mapToInt(SpanSource::minExtent).min().orElse(1);
        }

        @Override
        Object describe() {
            return List.of("any", alternatives);
        }
    }

    /** Two sources near one another. */
    public static final class Near extends SpanSource {

        private final SpanSource left;
        private final int gap;
        private final SpanSource right;

        /** A source for the spans that cover one of each with at most <code>gap</code> words between. */
        public Near(SpanSource left, int gap, SpanSource right) {
            this.left = left;
            this.gap = gap;
            this.right = right;
        }

        @Override
        public SpanIterator spans(String field, LeafReaderContext context) throws IOException {
            SpanIterator first = left.spans(field, context);
            if (first == null) {
                return null;
            }
            SpanIterator second = right.spans(field, context);
            return second == null ? null : new NearSpans(first, gap, second);
        }

        @Override
        public void visit(String field, QueryVisitor visitor) {
            left.visit(field, visitor);
            right.visit(field, visitor);
        }

        @Override
        public int minExtent() {
            return left.minExtent() + right.minExtent();
        }

        @Override
        Object describe() {
            return List.of("near", left, gap, right);
        }
    }

    /** A source without what has another one near. */
    public static final class NotNear extends SpanSource {

        private final SpanSource kept;
        private final int gap;
        private final SpanSource guard;

        /** A source for the spans of <code>kept</code> that have no <code>guard</code> near. */
        public NotNear(SpanSource kept, int gap, SpanSource guard) {
            this.kept = kept;
            this.gap = gap;
            this.guard = guard;
        }

        @Override
        public SpanIterator spans(String field, LeafReaderContext context) throws IOException {
            SpanIterator spans = kept.spans(field, context);
            if (spans == null) {
                return null;
            }
            SpanIterator guards = guard.spans(field, context);
            return guards == null ? spans : new GuardedSpans(spans, gap, guards);
        }

        @Override
        public void visit(String field, QueryVisitor visitor) {
            kept.visit(field, visitor);
        }

        @Override
        public int minExtent() {
            return kept.minExtent();
        }

        @Override
        Object describe() {
            return List.of("notNear", kept, gap, guard);
        }
    }
}
