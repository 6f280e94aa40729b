package org.verbatelier.ingest.internal.memory;

import java.util.List;

import org.verbatelier.ingest.Mapping;

/** What earlier imports left to know a file by. */
public interface Memory {

    /**
     * A mapping that an earlier import left.
     *
     * @param source name of the source
     * @param isWhole whether the header is the very same, the order of its columns aside
     */
    record Remembered(Mapping mapping, String source, boolean isWhole) {}

    /** The mapping of the latest source whose header is like this one; null when there is none. */
    Remembered mapping(List<String> header);

    /** Every wording of every open question, in order of import. */
    List<EarlierQuestion> questions();
}
