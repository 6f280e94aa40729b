package org.verbatelier.analysis.mirror;

import java.util.Optional;

import org.verbatelier.analysis.Crosswalks;

/**
 * What is seen from both sides: a moment of the relation between tenants and landlord, or one facet of it.
 *
 * @param moment such as {@code M05}
 * @param facet such as {@code DELA}; null for all of the moment
 */
public record MirrorCell(String moment, String facet) {

    /** A cell as it is written in a codebook, such as {@code M05.DELA}; empty when the text names none. */
    public static Optional<MirrorCell> parse(String text) {
        String[] parts = text.strip().split("\\.");
        return parts.length > 2 || parts[0].isEmpty() ? Optional.empty()
                : Optional.of(new MirrorCell(parts[0], parts.length == 2 ? parts[1] : null));
    }

    /** The subject of what is agreed upon for it. */
    public String subject() {
        return Crosswalks.MIRROR + ":" + this;
    }

    /** As it is written in a codebook. */
    @Override
    public String toString() {
        return facet == null ? moment : moment + "." + facet;
    }
}
