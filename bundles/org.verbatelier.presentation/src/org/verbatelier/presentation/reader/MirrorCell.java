package org.verbatelier.presentation.reader;

/**
 * What is read from both sides: a moment of the relation between tenants and landlord, or one facet of it.
 *
 * @param moment such as {@code M05}
 * @param facet such as {@code DELA}; null for all of the moment
 */
public record MirrorCell(String moment, String facet) {

    /** A cell as it is written in a codebook; null when the text names none. */
    static MirrorCell parse(String text) {
        String[] parts = text.strip().split("\\.");
        return parts.length > 2 || parts[0].isEmpty() ? null
                : new MirrorCell(parts[0], parts.length == 2 ? parts[1] : null);
    }

    /** The subject of what is agreed upon for it. */
    public String subject() {
        return MirrorIndex.FRAME + ":" + this;
    }

    /** As it is written in a codebook. */
    @Override
    public String toString() {
        return facet == null ? moment : moment + "." + facet;
    }
}
