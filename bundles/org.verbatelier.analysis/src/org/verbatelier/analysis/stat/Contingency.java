package org.verbatelier.analysis.stat;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A table of counts of two variables whose values exclude each other. Pearson's test, residuals and Cramér's V as in
 * Agresti (2007), <i>An Introduction to Categorical Data Analysis</i>, 2.4. Immutable.
 */
public final class Contingency {

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long total;

    private Contingency(long[][] counts, long[] rows, long[] columns, long total) {
        this.counts = counts;
        this.rows = rows;
        this.columns = columns;
        this.total = total;
    }

    /**
     * A table by row.
     *
     * @throws IllegalArgumentException when rows differ in length or a count is negative
     */
    public static Contingency of(long[]... counts) {
        int width = counts.length == 0 ? 0 : counts[0].length;
        long[][] copy = new long[counts.length][];
        long[] rows = new long[counts.length];
        long[] columns = new long[width];
        long total = 0;
        for (int i = 0; i < counts.length; i++) {
            copy[i] = counts[i].clone();
            if (copy[i].length != width) {
                throw new IllegalArgumentException("rows differ in length");
            }
            for (int j = 0; j < width; j++) {
                if (copy[i][j] < 0) {
                    throw new IllegalArgumentException("negative count");
                }
                rows[i] += copy[i][j];
                columns[j] += copy[i][j];
                total += copy[i][j];
            }
        }
        return new Contingency(copy, rows, columns, total);
    }

    /**
     * The table of having something or not, by group.
     *
     * @param having how many of each group have it
     * @param bases sizes of the groups
     */
    public static Contingency ofPresence(long[] having, long[] bases) {
        long[] lacking = new long[having.length];
        for (int i = 0; i < having.length; i++) {
            lacking[i] = bases[i] - having[i];
        }
        return of(having, lacking);
    }

    public long total() {
        return total;
    }

    public long count(int row, int column) {
        return counts[row][column];
    }

    long rowTotal(int row) {
        return rows[row];
    }

    long[] columnTotals() {
        return columns.clone();
    }

    /** What independence would give; 0 in an empty table. */
    public double expected(int row, int column) {
        return total == 0 ? 0 : (double) rows[row] * columns[column] / total;
    }

    /** (O - E) / sqrt(E); 0 where nothing is expected. */
    public double pearsonResidual(int row, int column) {
        double expected = expected(row, column);
        return expected == 0 ? 0 : (counts[row][column] - expected) / Math.sqrt(expected);
    }

    /** (O - E) / sqrt(E (1 - r/N) (1 - c/N)): about standard normal; 0 where it is undefined. */
    public double adjustedResidual(int row, int column) {
        return adjustedResidual(counts[row][column], rows[row], columns[column], total);
    }

    /** The same from the count, the totals of its row and column, and the grand total. */
    public static double adjustedResidual(long count, long row, long column, long total) {
        double expected = total == 0 ? 0 : (double) row * column / total;
        double variance = total == 0 ? 0 : expected * (1 - (double) row / total) * (1 - (double) column / total);
        return variance <= 0 ? 0 : (count - expected) / Math.sqrt(variance);
    }

    /** Pearson's statistic, over rows and columns that are not empty. */
    public double chiSquare() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double residual = pearsonResidual(i, j);
                sum += residual * residual;
            }
        }
        return sum;
    }

    /** Degrees of freedom, over rows and columns that are not empty; 0 when there is nothing to test. */
    public int degreesOfFreedom() {
        return Math.max(0, filled(rows) - 1) * Math.max(0, filled(columns) - 1);
    }

    /** Upper tail of the statistic; 1 when there is nothing to test. */
    public double pValue() {
        int df = degreesOfFreedom();
        return df == 0 ? 1 : ChiSquaredDistribution.of(df).survivalProbability(chiSquare());
    }

    /** Association in [0, 1]; 0 when there is nothing to measure. */
    public double cramersV() {
        int least = Math.min(filled(rows), filled(columns)) - 1;
        return total == 0 || least < 1 ? 0 : Math.min(1, Math.sqrt(chiSquare() / (total * (double) least)));
    }

    /**
     * Whether expected counts are too small for the approximation: any below 5 in a 2 x 2 table, more than a fifth of
     * them below 5 in a larger one (Cochran 1954, <i>Biometrics</i> 10:417-451).
     */
    public boolean sparse() {
        int cells = 0;
        int few = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                if (rows[i] > 0 && columns[j] > 0) {
                    cells++;
                    few += expected(i, j) < 5 ? 1 : 0;
                }
            }
        }
        return degreesOfFreedom() <= 1 ? few > 0 : few * 5 > cells;
    }

    /** The least expected count, over rows and columns that are not empty; 0 in an empty table. */
    public double leastExpected() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                least = rows[i] > 0 && columns[j] > 0 ? Math.min(least, expected(i, j)) : least;
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private static int filled(long[] totals) {
        int filled = 0;
        for (long total : totals) {
            filled += total > 0 ? 1 : 0;
        }
        return filled;
    }
}
