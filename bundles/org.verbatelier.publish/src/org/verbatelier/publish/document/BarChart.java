package org.verbatelier.publish.document;

import java.util.List;

/**
 * Ranked horizontal bars with their intervals. Legible without colour: values are written and intervals are drawn.
 *
 * @param caption what it shows, with its base
 * @param description the same in words, for those who do not see it
 * @param axis what the axis measures
 * @param percent whether values are shares in [0, 1] printed as percentages, or counts
 * @param bars bars from top to bottom, at least one
 */
public record BarChart(String caption, String description, String axis, boolean percent, List<Bar> bars)
        implements Block {

    /**
     * A bar.
     *
     * @param label what it measures
     * @param value its length
     * @param low where its interval begins, at most {@code value}
     * @param high where its interval ends, at least {@code value}
     * @param printed the value as people read it, such as «12 (20,0 %)»
     */
    public record Bar(String label, double value, double low, double high, String printed) {}

    /** @throws IllegalArgumentException without any bar */
    public BarChart {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a chart without bars");
        }
    }
}
