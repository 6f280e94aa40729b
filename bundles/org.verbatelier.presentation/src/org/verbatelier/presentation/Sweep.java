package org.verbatelier.presentation;

import org.verbatelier.core.Study;

/**
 * Goes through all verbatims in small pieces: somebody who wants to change the study meanwhile waits for one piece, not for
 * all. What a change touches behind the sweep must be looked at again when the change is told.
 */
final class Sweep {

    private static final int PIECE = 2_048;

    private final Study study;
    private final int size;

    /** The corpus is not what it was when the sweep began. */
    static final class Outdated extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Outdated() {
            super("the corpus has changed", null, false, false);
        }
    }

    /** What is done with a piece. */
    @FunctionalInterface
    interface Work {

        /** {@code from} belongs to the piece, {@code to} does not. */
        void piece(int from, int to);
    }

    Sweep(Study study) {
        this.study = study;
        this.size = study.read(() -> study.corpus().entries().size());
    }

    /** The number of verbatims. */
    int size() {
        return size;
    }

    /**
     * Does something with all verbatims.
     *
     * @throws Outdated when verbatims came or went meanwhile
     */
    void run(Work work) {
        run(size, work);
    }

    /** Does something with a number of things, which need the study. */
    void run(int count, Work work) {
        for (int from = 0; from < count; from += PIECE) {
            int start = from;
            study.read(() -> {
                if (study.corpus().entries().size() != size) {
                    throw new Outdated();
                }
                work.piece(start, Math.min(count, start + PIECE));
                return null;
            });
        }
    }
}
