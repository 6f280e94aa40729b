package org.verbatelier.publish.document;

/**
 * A heading; writers number levels 1 and 2 by their own means.
 *
 * @param level 1 to 3
 * @param text words
 */
public record Heading(int level, String text) implements Block {

    /** @throws IllegalArgumentException for another level */
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
