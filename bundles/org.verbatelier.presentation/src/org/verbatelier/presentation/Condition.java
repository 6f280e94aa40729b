package org.verbatelier.presentation;

/**
 * A criterion that must be met, or must not.
 *
 * @param criterion what is asked
 * @param without whether only verbatims that do not meet it are wanted
 */
public record Condition(Criterion criterion, boolean without) {

    /** What must be met. */
    public static Condition with(Criterion criterion) {
        return new Condition(criterion, false);
    }

    /** What must not be met. */
    public static Condition without(Criterion criterion) {
        return new Condition(criterion, true);
    }

    /** The contrary. */
    public Condition inverse() {
        return new Condition(criterion, !without);
    }
}
