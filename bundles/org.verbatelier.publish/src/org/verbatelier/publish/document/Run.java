package org.verbatelier.publish.document;

import java.util.Objects;

/**
 * Words in one style.
 *
 * @param text words; may hold any character, writers escape it
 * @param style how they look
 */
public record Run(String text, Style style) {

    /** How words look. */
    public enum Style {
        PLAIN, STRONG, EMPHASIS, MUTED
    }

    public Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }

    public static Run of(String text) {
        return new Run(text, Style.PLAIN);
    }

    public static Run strong(String text) {
        return new Run(text, Style.STRONG);
    }

    public static Run muted(String text) {
        return new Run(text, Style.MUTED);
    }
}
