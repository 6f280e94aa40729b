package org.verbatelier.analysis.agreement;

/**
 * Fleiss' kappa of several raters: J. L. Fleiss (1971), « Measuring nominal scale agreement among many raters »,
 * <i>Psychological Bulletin</i> 76:378-382.
 */
public final class Fleiss {

    private Fleiss() {
    }

    /**
     * The kappa of a table.
     *
     * @param table raters by unit (rows) and category (columns); every row has the same sum, at least 2
     * @throws IllegalArgumentException when units were not rated equally often
     */
    public static Kappa of(int[][] table) {
        if (table.length == 0) {
            return Kappa.of(0, 0, 0);
        }
        long raters = sum(table[0]);
        if (raters < 2) {
            throw new IllegalArgumentException("two raters at least");
        }
        long[] categories = new long[table[0].length];
        double observed = 0;
        for (int[] unit : table) {
            if (sum(unit) != raters || unit.length != categories.length) {
                throw new IllegalArgumentException("units were not rated equally often");
            }
            double pairs = 0;
            for (int i = 0; i < unit.length; i++) {
                categories[i] += unit[i];
                pairs += (double) unit[i] * (unit[i] - 1);
            }
            observed += pairs / (raters * (raters - 1));
        }
        double expected = 0;
        for (long category : categories) {
            double share = (double) category / (raters * table.length);
            expected += share * share;
        }
        return Kappa.of(table.length, observed / table.length, expected);
    }

    private static long sum(int[] unit) {
        long sum = 0;
        for (int count : unit) {
            sum += count;
        }
        return sum;
    }
}
