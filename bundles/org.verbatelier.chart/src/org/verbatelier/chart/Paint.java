package org.verbatelier.chart;

import java.util.Objects;

/**
 * An ink, thinned with the ground.
 *
 * @param strength 0 is the ground, 1 the ink
 */
public record Paint(Ink ink, double strength) {

    public static final Paint GROUND = of(Ink.GROUND);
    public static final Paint TEXT = of(Ink.TEXT);
    public static final Paint DIMMED = of(Ink.DIMMED);
    public static final Paint GRID = of(Ink.GRID);

    /** @throws IllegalArgumentException for a strength outside of [0, 1] */
    public Paint {
        Objects.requireNonNull(ink, "ink");
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength " + strength);
        }
    }

    /** An ink at full strength. */
    public static Paint of(Ink ink) {
        return new Paint(ink, 1);
    }
}
