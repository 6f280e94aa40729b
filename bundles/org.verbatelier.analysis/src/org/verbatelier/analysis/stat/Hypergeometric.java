package org.verbatelier.analysis.stat;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * How many of {@code drawn} things drawn at random from {@code size} have a mark that {@code marked} of them have.
 * Probabilities are sums of terms from log-gamma, so that neither large corpora nor far tails overflow.
 *
 * @param size population, 0 or more
 * @param marked marked ones, 0 to {@code size}
 * @param drawn drawn ones, 0 to {@code size}
 */
public record Hypergeometric(long size, long marked, long drawn) {

    private static final double NEGLIGIBLE = 1e-17;

    /** @throws IllegalArgumentException when a number is out of range */
    public Hypergeometric {
        if (size < 0 || marked < 0 || marked > size || drawn < 0 || drawn > size) {
            throw new IllegalArgumentException(marked + " and " + drawn + " of " + size);
        }
    }

    /** The least possible value. */
    public long least() {
        return Math.max(0, drawn - (size - marked));
    }

    /** The greatest possible value. */
    public long greatest() {
        return Math.min(drawn, marked);
    }

    /** The mean. */
    public double expected() {
        return size == 0 ? 0 : (double) marked * drawn / size;
    }

    /** Natural logarithm of the probability of {@code x}; minus infinity when it is impossible. */
    public double logProbability(long x) {
        if (x < least() || x > greatest()) {
            return Double.NEGATIVE_INFINITY;
        }
        return logChoose(marked, x) + logChoose(size - marked, drawn - x) - logChoose(size, drawn);
    }

    public double probability(long x) {
        return Math.exp(logProbability(x));
    }

    /** log10 P(X >= x). */
    public double logUpperTail(long x) {
        return logTail(Math.max(x, least()), greatest(), 1);
    }

    /** log10 P(X <= x). */
    public double logLowerTail(long x) {
        return logTail(Math.min(x, greatest()), least(), -1);
    }

    /** Sums terms relative to the first; past the mode they fall, so that it can stop early. */
    private double logTail(long from, long to, int step) {
        if ((to - from) * step < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double first = logProbability(from);
        double sum = 1;
        double term = 1;
        for (long x = from; x != to; x += step) {
            double next = step > 0 ? ratio(x) : 1 / ratio(x - 1);
            term *= next;
            sum += term;
            if (next < 1 && term < sum * NEGLIGIBLE) {
                break;
            }
        }
        return Math.min(0, (first + Math.log(sum)) / Math.log(10));
    }

    /** P(x + 1) / P(x). */
    private double ratio(long x) {
        return (double) (marked - x) * (drawn - x) / ((double) (x + 1) * (size - marked - drawn + x + 1));
    }

    private static double logChoose(long n, long k) {
        return LogGamma.value(n + 1.0) - LogGamma.value(k + 1.0) - LogGamma.value(n - k + 1.0);
    }
}
