package org.verbatelier.publish.document;

import java.util.List;

/**
 * What leads from the figures of a document back to the words behind them. Writers make a link of every cell and run
 * that is the identifier of an entry.
 *
 * @param title what it is
 * @param entries in the order of the document
 * @param note how to use it; may be empty
 */
public record TraceIndex(String title, List<Entry> entries, String note) implements Block {

    /**
     * A figure and its passages.
     *
     * @param id identifier as printed beside the figure, such as {@code F12}, unique in the document
     * @param label what the figure counts
     * @param passages identifiers of the verbatims behind it; empty where readers must not see them
     */
    public record Entry(String id, String label, List<String> passages) {

        public Entry {
            passages = List.copyOf(passages);
        }
    }

    public TraceIndex {
        entries = List.copyOf(entries);
    }
}
