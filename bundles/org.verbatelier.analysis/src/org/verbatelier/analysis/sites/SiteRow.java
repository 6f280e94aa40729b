package org.verbatelier.analysis.sites;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a residence.
 *
 * @param residence its name
 * @param agency its agency; empty when unknown
 * @param heard people of the residence who said anything
 * @param index a sorting aid in [0, 1], never to be published: mean of the consolidated levels over 3, weighted by
 *        {@link SiteFrame#weight}, over the axes with evidence; null when there is none
 * @param state what the watch makes of it
 * @param people independent sources with evidence on any axis
 * @param last date or period of the last evidence; empty when unknown
 * @param axes every axis, in order, those without evidence too
 * @param supports people who speak of resources and points d’appui
 */
public record SiteRow(String residence, String agency, int heard, Double index, SiteState state, int people,
        String last, List<SiteAxis> axes, int supports) {

    public SiteRow {
        axes = List.copyOf(axes);
    }

    /** What is known of an axis. */
    public Optional<SiteAxis> axis(String axis) {
        return axes.stream().filter(one -> one.axis().equals(axis)).findFirst();
    }

    /** How many axes nobody has spoken of: grey. */
    public int grey() {
        return (int) axes.stream().filter(axis -> axis.level() == null).count();
    }

    /** Whether the agency and people diverge on any axis. */
    public boolean divergent() {
        return axes.stream().anyMatch(SiteAxis::divergent);
    }
}
