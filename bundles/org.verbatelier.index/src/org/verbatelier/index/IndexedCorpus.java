package org.verbatelier.index;

import java.util.List;

/** The texts to index. Read from several threads at a time. */
public interface IndexedCorpus {

    /** Changes whenever any part does; cheap, asked at every refresh. */
    String fingerprint();

    /** The parts of the corpus in its order, such as its sources. A snapshot: later changes do not show. */
    List<? extends Part> parts();

    /**
     * The text of a verbatim as it is now.
     *
     * @return null when there is no such verbatim any more
     */
    String text(String verbatim);

    /** Texts that come and go together. */
    interface Part {

        /** Identifier, unique in the corpus. */
        String id();

        /** Changes whenever a text or a value of the part does. */
        String fingerprint();

        /** What its verbatims can be filtered and counted by: names of variables, and the keys of {@link Facets}. */
        List<String> variables();

        /** Number of verbatims. */
        int size();

        /** The verbatim at a place, from 0 to <code>size() - 1</code>. */
        IndexedVerbatim get(int index);
    }
}
