package org.verbatelier.cli.internal.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * Times of one thing done repeatedly.
 *
 * @param nanos each time, ascending, in nanoseconds
 */
record Measure(long[] nanos) {

    private static final double NANOS_PER_MS = 1e6;

    /** Something timed, which may fail. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    /** Times {@code work} once, in milliseconds. */
    static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }

    /** Times {@code work} repeatedly. */
    static Measure of(int times, Callable<?> work) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Measure(nanos);
    }

    /** A percentile in milliseconds. */
    double percentile(int percent) {
        return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / NANOS_PER_MS;
    }
}
