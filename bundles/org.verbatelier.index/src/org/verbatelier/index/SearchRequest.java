package org.verbatelier.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search. Immutable; start with {@link #of} and refine.
 *
 * @param query the query language of {@link QueryLanguage}; blank finds everything
 * @param stem whether the words of the query also stand for their inflected forms
 * @param filters accepted values by variable name or key of {@link Facets}; all of the variables must agree
 * @param among when not null, only these verbatims (such as those with a code) are looked at
 * @param facets variables and keys whose values are counted over all that is found
 * @param order order of the hits
 * @param offset number of hits to skip, 0 or more
 * @param limit most hits wanted, 0 or more
 * @param context UTF-16 units of text wanted on either side of a match, about
 */
public record SearchRequest(String query, boolean stem, Map<String, Set<String>> filters, Set<String> among,
        List<String> facets, Order order, int offset, int limit, int context) {

    /** How hits follow one another. */
    public enum Order {
        /** As in the sources. */
        CORPUS,
        /** The best ones first. */
        RELEVANCE
    }

    /** Copies the collections and checks the bounds. */
    public SearchRequest {
        filters = Map.copyOf(filters);
        among = among == null ? null : Set.copyOf(among);
        facets = List.copyOf(facets);
        if (offset < 0 || limit < 0 || context < 0) {
            throw new IllegalArgumentException("negative bound");
        }
    }

    /** A search for exact words: 50 hits in the order of the corpus, 60 units of context, no filter. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, false, Map.of(), null, List.of(), Order.CORPUS, 0, 50, 60);
    }

    /** Whether inflected forms are found too. */
    public SearchRequest withStem(boolean newStem) {
        return new SearchRequest(query, newStem, filters, among, facets, order, offset, limit, context);
    }

    /** Adds a filter: the variable must have one of the values; filters on one variable add up their values. */
    public SearchRequest withFilter(String variable, Set<String> values) {
        Map<String, Set<String>> more = new LinkedHashMap<>(filters);
        more.merge(variable, Set.copyOf(values), (a, b) -> {
            List<String> both = new ArrayList<>(a);
            both.addAll(b);
            return Set.copyOf(both);
        });
        return new SearchRequest(query, stem, more, among, facets, order, offset, limit, context);
    }

    /** Looks only at some verbatims, such as those with a code; null for all. */
    public SearchRequest withAmong(Set<String> verbatims) {
        return new SearchRequest(query, stem, filters, verbatims, facets, order, offset, limit, context);
    }

    /** Counts the values of a variable or key. */
    public SearchRequest withFacet(String variable) {
        List<String> more = new ArrayList<>(facets);
        more.add(variable);
        return new SearchRequest(query, stem, filters, among, more, order, offset, limit, context);
    }

    /** The order of the hits. */
    public SearchRequest withOrder(Order newOrder) {
        return new SearchRequest(query, stem, filters, among, facets, newOrder, offset, limit, context);
    }

    /** The page wanted. */
    public SearchRequest withPage(int newOffset, int newLimit) {
        return new SearchRequest(query, stem, filters, among, facets, order, newOffset, newLimit, context);
    }

    /** The context wanted on either side of a match. */
    public SearchRequest withContext(int units) {
        return new SearchRequest(query, stem, filters, among, facets, order, offset, limit, units);
    }
}
