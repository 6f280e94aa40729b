package org.verbatelier.presentation;

import java.util.List;

/**
 * What could be added to a filter.
 *
 * @param facets by kind of criterion, in a sensible order within each kind
 */
public record Facets(List<Facet> facets) {

    /** Nothing to choose from yet. */
    public static final Facets NONE = new Facets(List.of());

    /**
     * A criterion.
     *
     * @param criterion what would be asked
     * @param count verbatims that meet it, among those that the rest of the filter accepts
     */
    public record Facet(Criterion criterion, int count) {}

    public Facets {
        facets = List.copyOf(facets);
    }
}
