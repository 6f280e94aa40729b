package org.verbatelier.chart;

import java.util.List;

/**
 * Ranked horizontal bars with their intervals.
 *
 * @param axis holds 0, where the bars begin
 * @param bars from top to bottom, at least one
 */
public record RankedBars(Caption caption, Axis axis, List<Bar> bars) implements Chart {

    /** A bar. */
    public record Bar(String label, Value value) {}

    /** @throws IllegalArgumentException without any bar */
    public RankedBars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a chart without bars");
        }
    }

    @Override
    public List<Mark> marks() {
        return bars.stream().map(bar -> new Mark(bar.label(), "", bar.value())).toList();
    }
}
