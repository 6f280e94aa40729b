package org.verbatelier.chart;

import java.util.Objects;

import org.verbatelier.analysis.Trace;

/**
 * A number on a chart. A suppressed one holds no number and leads nowhere, so that neither a painter, a tooltip nor a
 * file can give away what is hidden.
 *
 * @param value in the chart's unit; NaN when suppressed or not measured
 * @param low where its interval begins, at most {@code value}; {@code value} itself when there is no interval
 * @param high where its interval ends, at least {@code value}
 * @param printed as people read it, such as «12 (20,0 %)», «&lt; 5» or «n. c.»
 * @param suppressed whether it exists and is hidden
 * @param trace the passages behind it; null when there are none to show
 */
public record Value(double value, double low, double high, String printed, boolean suppressed, Trace trace) {

    /** @throws IllegalArgumentException when the interval does not hold the value */
    public Value {
        Objects.requireNonNull(printed, "printed");
        if (suppressed) {
            value = Double.NaN;
            trace = null;
        }
        if (Double.isNaN(value)) {
            low = Double.NaN;
            high = Double.NaN;
        } else if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(value + " outside of " + low + " to " + high);
        }
    }

    /** A number without an interval. */
    public static Value of(double value, String printed, Trace trace) {
        return new Value(value, value, value, printed, false, trace);
    }

    /** A number that must not be known; {@code printed} stands in its place. */
    public static Value hidden(String printed) {
        return new Value(Double.NaN, Double.NaN, Double.NaN, printed, true, null);
    }

    /** A number that there is not, such as that of a wave in which a question was not put. */
    public static Value missing(String printed) {
        return new Value(Double.NaN, Double.NaN, Double.NaN, printed, false, null);
    }

    /** Whether there is a number to draw. */
    public boolean isShown() {
        return !Double.isNaN(value);
    }

    /** Whether there is an interval to draw. */
    public boolean hasInterval() {
        return high > low;
    }
}
