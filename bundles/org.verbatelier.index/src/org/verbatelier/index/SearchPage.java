package org.verbatelier.index;

import java.util.List;
import java.util.Map;

/**
 * A page of what a search found.
 *
 * @param total number of verbatims found, exact
 * @param offset number of hits before this page
 * @param hits the hits of this page, in order
 * @param facets for each variable asked for, the number of verbatims found by value, the most frequent first; verbatims
 *     without value are not counted
 */
public record SearchPage(int total, int offset, List<Hit> hits, Map<String, Map<String, Integer>> facets) {

    /**
     * A verbatim found.
     *
     * @param verbatim identifier of the verbatim
     * @param passages where it matches, in order of the text; empty when nothing was searched for
     */
    public record Hit(String verbatim, List<Passage> passages) {}
}
