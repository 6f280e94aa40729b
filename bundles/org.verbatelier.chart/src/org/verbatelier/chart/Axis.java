package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale in round steps. Shared by every painter and writer, so that a chart looks the same in a window, on a page and
 * in a word processor.
 *
 * @param title what it measures
 * @param unit of its numbers
 * @param start the value at its beginning
 * @param step distance between two ticks, positive
 * @param ticks what is printed at each tick, from the start to the end: at least two
 */
public record Axis(String title, Unit unit, double start, double step, List<String> ticks) {

    private static final int MOST_STEPS = 7;
    private static final double[] GROWTH = { 2, 2.5, 2 };
    private static final double SLACK = 1e-9;

    /** @throws IllegalArgumentException without a length */
    public Axis {
        ticks = List.copyOf(ticks);
        if (ticks.size() < 2 || !(step > 0)) {
            throw new IllegalArgumentException("an axis of no length");
        }
    }

    /**
     * The axis that holds two values, in at most seven steps. It begins at zero unless a value is below.
     *
     * @param least the smallest value to show; NaN when there is none
     * @param greatest the greatest value to show; NaN when there is none
     */
    public static Axis holding(String title, Unit unit, double least, double greatest, Typography typography) {
        double low = Double.isNaN(least) ? 0 : Math.min(0, least);
        double high = Double.isNaN(greatest) ? 0 : Math.max(0, greatest);
        double smallest = unit == Unit.COUNT ? 1 : unit == Unit.SCORE ? 0.1 : 0.01;
        double span = Math.max(high - low, smallest);
        double step = Math.max(smallest, Math.pow(10, Math.floor(Math.log10(span))) / 10);
        for (int i = 0; steps(low, high, step) > MOST_STEPS; i++) {
            step *= GROWTH[i % GROWTH.length];
        }
        step = unit == Unit.COUNT ? Math.ceil(step - SLACK) : step;
        double start = Math.floor(low / step + SLACK) * step;
        int steps = Math.max(1, (int) Math.round((Math.ceil(high / step - SLACK) * step - start) / step));
        if ((unit == Unit.SHARE || unit == Unit.POINTS) && start >= 0 && start + steps * step > 1 + SLACK) {
            // A share cannot pass 1, where the axis would otherwise go a step too far.
            step = 1.0 / steps;
        }
        return of(title, unit, start, step, steps, typography);
    }

    /** An axis of this many steps. */
    public static Axis of(String title, Unit unit, double start, double step, int steps, Typography typography) {
        List<String> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(printed(start + i * step, unit, step, typography));
        }
        return new Axis(title, unit, start, step, ticks);
    }

    private static int steps(double low, double high, double step) {
        return (int) (Math.ceil(high / step - SLACK) - Math.floor(low / step + SLACK));
    }

    private static String printed(double tick, Unit unit, double step, Typography typography) {
        double shown = unit == Unit.SHARE || unit == Unit.POINTS ? tick * 100 : tick;
        double fine = unit == Unit.SHARE || unit == Unit.POINTS ? step * 100 : step;
        double rounded = Math.abs(shown) < SLACK ? 0 : shown;
        String number = typography.decimal(rounded, Math.abs(fine - Math.rint(fine)) < 1e-6 ? 0 : 1);
        return unit == Unit.POINTS && rounded > 0 ? "+" + number : number;
    }

    /** How many steps it has. */
    public int steps() {
        return ticks.size() - 1;
    }

    /** The value at its end. */
    public double end() {
        return start + step * steps();
    }

    /** The value at a tick. */
    public double tick(int index) {
        return start + step * index;
    }

    /** Where a value lies, from 0 at the beginning to 1 at the end; values beyond it are drawn at its ends. */
    public double place(double value) {
        return Math.clamp((value - start) / (end() - start), 0, 1);
    }
}
