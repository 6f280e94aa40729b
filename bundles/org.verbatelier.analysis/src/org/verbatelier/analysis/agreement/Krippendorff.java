package org.verbatelier.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Krippendorff's alpha of any number of raters with missing ratings: K. Krippendorff (2011), « Computing Krippendorff's
 * Alpha-Reliability », from the matrix of coincidences. A unit with a single rating is dropped.
 */
public final class Krippendorff {

    private Krippendorff() {
    }

    /**
     * The alpha of ratings of any kind, which are the same or not.
     *
     * @param raters for each rater a rating by unit, null where there is none; all lists have the same length
     */
    public static Alpha nominal(List<? extends List<?>> raters) {
        Map<Object, Integer> index = new HashMap<>();
        raters.forEach(rater -> rater.forEach(rating -> {
            if (rating != null) {
                index.putIfAbsent(rating, index.size());
            }
        }));
        return of(counts(raters, index), new double[index.size()], Metric.NOMINAL);
    }

    /** The alpha of numbers; see {@link #nominal}. */
    public static Alpha of(List<? extends List<? extends Number>> raters, Metric metric) {
        List<List<Double>> numbers = new ArrayList<>();
        TreeMap<Double, Integer> index = new TreeMap<>();
        for (List<? extends Number> rater : raters) {
            List<Double> row = new ArrayList<>();
            for (Number rating : rater) {
                row.add(rating == null ? null : (Double) rating.doubleValue());
                if (rating != null) {
                    index.put(rating.doubleValue(), 0);
                }
            }
            numbers.add(row);
        }
        double[] values = new double[index.size()];
        int next = 0;
        for (Map.Entry<Double, Integer> entry : index.entrySet()) {
            values[next] = entry.getKey();
            entry.setValue(next++);
        }
        return of(counts(numbers, index), values, metric);
    }

    /** How often each value was given, by unit. */
    private static List<int[]> counts(List<? extends List<?>> raters, Map<?, Integer> index) {
        List<int[]> counts = new ArrayList<>();
        int units = raters.isEmpty() ? 0 : raters.getFirst().size();
        for (int unit = 0; unit < units; unit++) {
            int[] count = new int[index.size()];
            for (List<?> rater : raters) {
                if (rater.size() != units) {
                    throw new IllegalArgumentException("raters of unequal length");
                }
                if (rater.get(unit) != null) {
                    count[index.get(rater.get(unit))]++;
                }
            }
            counts.add(count);
        }
        return counts;
    }

    /**
     * The alpha of counts.
     *
     * @param units for each unit, how often each value was given
     * @param values the values in increasing order; their size counts, and for {@link Metric#INTERVAL} what they are
     */
    static Alpha of(List<int[]> units, double[] values, Metric metric) {
        int size = values.length;
        double[][] coincidences = new double[size][size];
        double[] totals = new double[size];
        long n = 0;
        for (int[] unit : units) {
            int m = 0;
            for (int count : unit) {
                m += count;
            }
            if (m < 2) {
                continue;
            }
            n += m;
            for (int c = 0; c < size; c++) {
                totals[c] += unit[c];
                for (int k = 0; k < size; k++) {
                    coincidences[c][k] += (double) unit[c] * (unit[k] - (c == k ? 1 : 0)) / (m - 1);
                }
            }
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < size; c++) {
            for (int k = 0; k < size; k++) {
                double distance = distance(metric, values, totals, c, k);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        observed = n == 0 ? 0 : observed / n;
        expected = n == 0 ? 0 : expected / ((double) n * (n - 1));
        return new Alpha(Math.toIntExact(n), observed, expected, expected <= 0 ? null : 1 - observed / expected);
    }

    /** The squared difference of two values. */
    private static double distance(Metric metric, double[] values, double[] totals, int c, int k) {
        if (c == k) {
            return 0;
        }
        return switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = -(totals[c] + totals[k]) / 2;
                for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    between += totals[g];
                }
                yield between * between;
            }
            case INTERVAL -> (values[c] - values[k]) * (values[c] - values[k]);
        };
    }
}
