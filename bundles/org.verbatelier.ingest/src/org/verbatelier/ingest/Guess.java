package org.verbatelier.ingest;

/**
 * Something detected.
 *
 * @param value what was detected
 * @param confidence 0 (a mere default) to 1 (certain, or said by the user)
 */
public record Guess<T>(T value, double confidence) {

    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** Something that the user said, or that cannot be otherwise. */
    public static <T> Guess<T> certain(T value) {
        return new Guess<>(value, 1);
    }

    /** Whether a person should have a look: below 0.8. */
    public boolean isDoubtful() {
        return confidence < 0.8;
    }
}
