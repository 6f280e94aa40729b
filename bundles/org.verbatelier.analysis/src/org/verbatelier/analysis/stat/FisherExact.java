package org.verbatelier.analysis.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Fisher's exact test of a table of two rows, two-sided: the chance, all margins given, of a table no more likely than
 * the one observed. Fisher (1922), <i>J. R. Stat. Soc.</i> 85:87-94; for more than two columns Freeman and Halton
 * (1951), <i>Biometrika</i> 38:141-149. Equal probabilities are told from greater ones with the relative tolerance of
 * R, 1e-7.
 *
 * @param p in ]0, 1]
 * @param simulated whether it comes from random tables (with a fixed seed), since there are too many to add up
 */
public record FisherExact(double p, boolean simulated) {

    private static final double TOLERANCE = 1e-7;
    private static final double MOST_TABLES = 200_000;
    private static final long SEED = 1922;
    private static final int DRAWS = 1_999;
    private static final int LEAST_DRAWS = 199;
    private static final long MOST_MARKS_DRAWN = 20_000_000;

    /**
     * The test of a table of two rows.
     *
     * @throws IllegalArgumentException unless the table has two rows
     */
    public static FisherExact of(Contingency table) {
        long[] all = table.columnTotals();
        long total = table.total();
        // the rarer of both rows, in one order of columns, so that no order of the table makes a difference
        boolean second = table.rowTotal(0) * 2 > total;
        int[] order = IntStream.range(0, all.length).filter(j -> all[j] > 0).boxed()
                .sorted(Comparator.<Integer>comparingLong(j -> all[j]).thenComparing(j -> table.count(0, j)))
                .mapToInt(Integer::intValue).toArray();
        long[] columns = IntStream.of(order).mapToLong(j -> all[j]).toArray();
        long[] counts = IntStream.of(order).mapToLong(j -> table.count(second ? 1 : 0, j)).toArray();
        long marked = Arrays.stream(counts).sum();
        if (columns.length < 2 || marked == 0) {
            return new FisherExact(1, false);
        }
        if (columns.length == 2) {
            return new FisherExact(twoByTwo(counts[0], new Hypergeometric(total, marked, columns[0])), false);
        }
        Tables tables = new Tables(columns, marked, total);
        double observed = tables.logWeight(counts) + Math.log1p(TOLERANCE);
        double possible = 1;
        for (int j = 0; j < columns.length - 1; j++) {
            possible *= Math.min(columns[j], marked) + 1.0;
        }
        return possible <= MOST_TABLES ? new FisherExact(tables.sum(observed), false)
                : new FisherExact(tables.simulate(observed), true);
    }

    private static double twoByTwo(long count, Hypergeometric chance) {
        double limit = chance.logProbability(count) + Math.log1p(TOLERANCE);
        double sum = 0;
        for (long x = chance.least(); x <= chance.greatest(); x++) {
            double log = chance.logProbability(x);
            sum += log <= limit ? Math.exp(log) : 0;
        }
        return Math.min(1, sum);
    }

    /** All first rows with given margins. */
    private static final class Tables {

        private final long[] columns;
        private final long marked;
        private final long total;
        private final double[] logFactorials;

        Tables(long[] columns, long marked, long total) {
            this.columns = columns;
            this.marked = marked;
            this.total = total;
            logFactorials = new double[(int) Arrays.stream(columns).max().getAsLong() + 1];
            for (int i = 1; i < logFactorials.length; i++) {
                logFactorials[i] = logFactorials[i - 1] + Math.log(i);
            }
        }

        /** Logarithm of the probability of a row, but for a constant. */
        double logWeight(long[] row) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += logWeight(j, row[j]);
            }
            return sum;
        }

        private double logWeight(int column, long count) {
            return -logFactorials[(int) count] - logFactorials[(int) (columns[column] - count)];
        }

        double sum(double limit) {
            double[] sums = new double[2];
            long[] room = new long[columns.length + 1];
            for (int j = columns.length - 1; j >= 0; j--) {
                room[j] = room[j + 1] + columns[j];
            }
            add(0, marked, 0, limit, room, sums);
            return Math.min(1, sums[0] / sums[1]);
        }

        /** Tables no more likely than the limit, and all of them, both relative to the limit. */
        private void add(int column, long left, double log, double limit, long[] room, double[] sums) {
            if (column == columns.length - 1) {
                double whole = log + logWeight(column, left);
                double weight = Math.exp(whole - limit);
                sums[0] += whole <= limit ? weight : 0;
                sums[1] += weight;
                return;
            }
            long most = Math.min(columns[column], left);
            for (long x = Math.max(0, left - room[column + 1]); x <= most; x++) {
                add(column + 1, left - x, log + logWeight(column, x), limit, room, sums);
            }
        }

        double simulate(double limit) {
            int[] columnOf = new int[(int) total];
            int at = 0;
            for (int j = 0; j < columns.length; j++) {
                Arrays.fill(columnOf, at, at + (int) columns[j], j);
                at += (int) columns[j];
            }
            int marks = (int) marked;
            int draws = Math.clamp(MOST_MARKS_DRAWN / marks, LEAST_DRAWS, DRAWS);
            int[] drawn = new int[(int) total];
            SplittableRandom random = new SplittableRandom(SEED);
            int asExtreme = 1;
            for (int draw = 1; draw <= draws; draw++) {
                long[] row = new long[columns.length];
                for (int i = 0; i < marks; i++) {
                    int who = random.nextInt(drawn.length);
                    while (drawn[who] == draw) {
                        who = random.nextInt(drawn.length);
                    }
                    drawn[who] = draw;
                    row[columnOf[who]]++;
                }
                asExtreme += logWeight(row) <= limit ? 1 : 0;
            }
            return asExtreme / (draws + 1.0);
        }
    }
}
