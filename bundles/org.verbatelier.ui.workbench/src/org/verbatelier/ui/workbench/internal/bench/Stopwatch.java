package org.verbatelier.ui.workbench.internal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Times from something that a person does to its result having been painted. */
final class Stopwatch {

    private static final double NANOS_PER_MS = 1e6;
    private static final long PATIENCE = 120_000_000_000L;
    private static final int WAKE = 20;

    private final List<Double> times = new ArrayList<>();

    /**
     * Times once.
     *
     * @param painted what shows the result
     * @param action what is done
     * @param done whether what is painted now is the result
     */
    void time(Control painted, Runnable action, BooleanSupplier done) {
        long[] end = new long[1];
        Listener listener = e -> {
            if (end[0] == 0 && done.getAsBoolean()) {
                end[0] = System.nanoTime();
            }
        };
        painted.addListener(SWT.Paint, listener);
        long start = System.nanoTime();
        action.run();
        Display display = painted.getDisplay();
        until(display, () -> end[0] != 0);
        painted.removeListener(SWT.Paint, listener);
        times.add((end[0] - start) / NANOS_PER_MS);
    }

    /** A time that was taken otherwise. */
    void add(double milliseconds) {
        times.add(milliseconds);
    }

    /** Lets the window live until something is so. */
    static void until(Display display, BooleanSupplier done) {
        long start = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("waited in vain");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE, () -> { /* wakes the display, to look again */ });
                display.sleep();
            }
        }
    }

    /** Lets everything that is due happen. */
    static void settle(Display display) {
        boolean[] over = new boolean[1];
        display.timerExec(2 * WAKE, () -> over[0] = true);
        until(display, () -> over[0]);
        while (display.readAndDispatch()) {
            // what came last
        }
    }

    /** A percentile in milliseconds. */
    double percentile(int percent) {
        double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
        return sorted.length == 0 ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    @Override
    public String toString() {
        return Arrays.toString(times.toArray());
    }
}
