package org.verbatelier.analysis.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Somebody who knows every sum of a table and solves for hidden cells in exact fractions. */
public final class Attacker {

    private final List<long[]> equations = new ArrayList<>();
    private final int cells;

    public Attacker(int cells) {
        this.cells = cells;
    }

    /** A cell is the sum of others. */
    public void knows(int total, List<Integer> parts) {
        long[] equation = new long[cells];
        equation[total] = 1;
        parts.forEach(part -> equation[part] -= 1);
        equations.add(equation);
    }

    /**
     * The hidden cells whose values follow from the shown ones: unit vectors in the span of the equations on hidden
     * cells.
     */
    public List<Integer> solves(boolean[] hidden) {
        int[] unknowns = java.util.stream.IntStream.range(0, cells).filter(i -> hidden[i]).toArray();
        Rational[][] rows = equations.stream()
                .map(equation -> Arrays.stream(unknowns).mapToObj(i -> Rational.of(equation[i]))
                        .toArray(Rational[]::new))
                .toArray(Rational[][]::new);
        int rank = 0;
        List<Integer> pivots = new ArrayList<>();
        for (int column = 0; column < unknowns.length && rank < rows.length; column++) {
            int found = rank;
            while (found < rows.length && rows[found][column].isZero()) {
                found++;
            }
            if (found == rows.length) {
                continue;
            }
            Rational[] pivot = rows[found];
            rows[found] = rows[rank];
            Rational first = pivot[column];
            rows[rank] = Arrays.stream(pivot).map(value -> value.over(first)).toArray(Rational[]::new);
            for (int i = 0; i < rows.length; i++) {
                if (i != rank && !rows[i][column].isZero()) {
                    Rational factor = rows[i][column];
                    for (int j = column; j < unknowns.length; j++) {
                        rows[i][j] = rows[i][j].minusTimes(factor, rows[rank][j]);
                    }
                }
            }
            pivots.add(column);
            rank++;
        }
        // in reduced form a value is determined exactly when the row of its pivot has nothing else
        List<Integer> solved = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            int own = pivots.get(i);
            boolean alone = true;
            for (int j = 0; j < unknowns.length; j++) {
                alone &= j == own || rows[i][j].isZero();
            }
            if (alone) {
                solved.add(unknowns[own]);
            }
        }
        return solved;
    }
}
