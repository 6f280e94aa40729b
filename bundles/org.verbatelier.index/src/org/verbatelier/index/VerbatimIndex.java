package org.verbatelier.index;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.verbatelier.core.Span;

/**
 * The searchable texts of a study. The index is derived: whatever happens to it, {@link #refresh} makes it again from
 * the texts. Thread-safe; searches go on while it is refreshed and see the state before.
 */
public interface VerbatimIndex extends AutoCloseable {

    /**
     * Brings the index up to date with the texts: only the parts whose fingerprint changed are read.
     *
     * @param monitor shows progress and cancels; may be null
     * @return what had to be done
     * @throws OperationCanceledException when cancelled; the index is as it was
     */
    Refresh refresh(IProgressMonitor monitor);

    /**
     * One page of what a search finds.
     *
     * @throws SyntaxException when the query cannot be read
     */
    SearchPage search(SearchRequest request);

    /**
     * Looks for patterns in all texts.
     *
     * @param patterns what to look for
     * @param lexicon how the texts are read
     * @param sink receives every text in which a pattern occurs, from one thread at a time
     * @param monitor shows progress and cancels; may be null
     * @throws OperationCanceledException when cancelled
     */
    void match(List<? extends Pattern> patterns, Lexicon lexicon, PatternSink sink, IProgressMonitor monitor);

    /** Number of verbatims in the index. */
    int size();

    @Override
    void close();

    /** What a refresh had to do. */
    enum Refresh {
        /** Nothing: the index was up to date. */
        NONE,
        /** Some parts were read. */
        UPDATED,
        /** All texts were read. */
        REBUILT
    }

    /** Receives what patterns match. */
    @FunctionalInterface
    interface PatternSink {

        /**
         * A pattern occurs in a text.
         *
         * @param pattern its place in the list
         * @param verbatim identifier of the verbatim
         * @param spans all spans, sorted and distinct, at least one
         * @param shortest those among them that contain no other
         */
        void found(int pattern, String verbatim, List<Span> spans, List<Span> shortest);
    }
}
