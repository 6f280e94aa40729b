package org.verbatelier.analysis.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cohen's kappa of two raters: J. Cohen (1960), « A coefficient of agreement for nominal scales », <i>Educational and
 * Psychological Measurement</i> 20:37-46.
 */
public final class Cohen {

    private Cohen() {
    }

    /**
     * The kappa of a square table.
     *
     * @param table units by category of the first rater (rows) and of the second (columns)
     * @throws IllegalArgumentException when the table is not square
     */
    public static Kappa of(int[][] table) {
        int size = table.length;
        long[] rows = new long[size];
        long[] columns = new long[size];
        long agreed = 0;
        long total = 0;
        for (int i = 0; i < size; i++) {
            if (table[i].length != size) {
                throw new IllegalArgumentException("not a square table");
            }
            for (int j = 0; j < size; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                total += table[i][j];
            }
            agreed += table[i][i];
        }
        if (total == 0) {
            return Kappa.of(0, 0, 0);
        }
        double expected = 0;
        for (int i = 0; i < size; i++) {
            expected += (double) rows[i] / total * columns[i] / total;
        }
        return Kappa.of(Math.toIntExact(total), (double) agreed / total, expected);
    }

    /**
     * The kappa of two lists of ratings of the same units, in the same order; a unit that one of them did not rate (null)
     * is left out.
     *
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static Kappa of(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " ratings against " + second.size());
        }
        Map<Object, Integer> categories = new HashMap<>();
        for (List<?> rater : List.of(first, second)) {
            for (Object rating : rater) {
                if (rating != null) {
                    categories.putIfAbsent(rating, categories.size());
                }
            }
        }
        int[][] table = new int[categories.size()][categories.size()];
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i) != null && second.get(i) != null) {
                table[categories.get(first.get(i))][categories.get(second.get(i))]++;
            }
        }
        return of(table);
    }
}
