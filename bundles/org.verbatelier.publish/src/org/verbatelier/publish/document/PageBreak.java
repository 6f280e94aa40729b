package org.verbatelier.publish.document;

/**
 * What follows begins a new page where the format has pages.
 *
 * @param wide whether the pages up to the next break lie on their side
 */
public record PageBreak(boolean wide) implements Block {

    /** A break to an upright page. */
    public PageBreak() {
        this(false);
    }
}
