package org.verbatelier.publish.internal.chart;

import org.verbatelier.publish.document.BarChart;

/**
 * The value axis of a bar chart: from 0, in round steps, far enough for the longest interval. Shared by every writer,
 * so that a chart looks the same on a page and in a word processor.
 *
 * @param step distance between two ticks
 * @param steps number of steps, at least 1
 */
public record Axis(double step, int steps) {

    private static final int MOST_STEPS = 7;
    private static final double[] GROWTH = { 2, 2.5, 2 };

    /** The axis of a chart. */
    public static Axis of(BarChart chart) {
        double top = chart.bars().stream().mapToDouble(bar -> Math.max(bar.value(), bar.high())).max().orElse(1);
        double least = chart.percent() ? 0.01 : 1;
        double step = Math.max(least, Math.pow(10, Math.floor(Math.log10(Math.max(top, least)))) / 10);
        for (int i = 0; Math.ceil(top / step - 1e-9) > MOST_STEPS; i++) {
            step *= GROWTH[i % GROWTH.length];
        }
        step = chart.percent() ? step : Math.ceil(step);
        int steps = Math.max(1, (int) Math.ceil(top / step - 1e-9));
        // A share cannot pass 1, where the axis would otherwise go a step too far.
        return chart.percent() && step * steps > 1 ? new Axis(1.0 / steps, steps) : new Axis(step, steps);
    }

    /** The value at the end. */
    public double end() {
        return step * steps;
    }
}
