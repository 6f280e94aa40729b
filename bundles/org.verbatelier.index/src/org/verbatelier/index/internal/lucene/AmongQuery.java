package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Some verbatims by identifier. Looking each candidate up in a set is several times faster than looking tens of
 * thousands of identifiers up in the index.
 */
final class AmongQuery extends Query {

    private static final float LOOK_UP_COST = 20;

    private final Set<BytesRef> ids;

    AmongQuery(Set<String> verbatims) {
        ids = HashSet.newHashSet(verbatims.size());
        verbatims.forEach(verbatim -> ids.add(new BytesRef(verbatim)));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                BinaryDocValues values = DocValues.getBinary(segment.reader(), Fields.ID);
                TwoPhaseIterator found = new TwoPhaseIterator(DocIdSetIterator.all(segment.reader().maxDoc())) {
                    @Override
                    public boolean matches() throws IOException {
                        return values.advanceExact(approximation().docID()) && ids.contains(values.binaryValue());
                    }

                    @Override
                    public float matchCost() {
                        return LOOK_UP_COST;
                    }
                };
                return ConstantScoreScorerSupplier.fromIterator(TwoPhaseIterator.asDocIdSetIterator(found), score(),
                        scoreMode, segment.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "among " + ids.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmongQuery query && ids.equals(query.ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }
}
