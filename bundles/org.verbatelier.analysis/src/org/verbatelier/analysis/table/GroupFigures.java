package org.verbatelier.analysis.table;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.stat.WilsonInterval;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.model.coding.Valence;

/**
 * Figures of every row in one group of respondents.
 *
 * @param counts counts by finer groups
 * @param members the finer groups that make it
 * @param filter who is in it
 * @param suppressed whether nothing may be told of it
 */
record GroupFigures(Counts counts, int[] members, EvidenceFilter filter, boolean suppressed) {

    Rows rows() {
        return counts.rows();
    }

    /** Units of the group; -1 when suppressed. */
    int base() {
        return suppressed ? -1 : units();
    }

    private int units() {
        return IntStream.of(members).map(group -> counts.bases()[group]).sum();
    }

    private int sum(IntUnaryOperator count) {
        return IntStream.of(members).map(count).sum();
    }

    /** Units that mention a row, suppressed or not. */
    int mentions(int row) {
        return sum(group -> counts.tally().n(row, group));
    }

    /** Units that complain of a row, suppressed or not. */
    int complaints(int row) {
        return sum(group -> counts.tally().negative(row, group));
    }

    /** Sum of the highest severities. */
    long severities(int row) {
        return IntStream.of(members).mapToLong(group -> counts.tally().severities(row, group)).sum();
    }

    /** Mean of the highest severities of the units that state one; 0 when none does. */
    double severity(int row) {
        int graded = sum(group -> counts.tally().graded(row, group));
        return graded == 0 ? 0 : (double) severities(row) / graded;
    }

    /** The units that mention a row. */
    Cell cell(int row) {
        return suppressed ? Cell.suppressed(Visibility.HIDDEN)
                : cell(row, mentions(row), null).withWeighted(counts.weighted().share(IntStream.of(members)
                        .mapToDouble(group -> counts.tally().weight(row, group)).sum(), members));
    }

    /** The units that mention a row in negative. */
    Cell negative(int row) {
        return suppressed ? Cell.suppressed(Visibility.HIDDEN) : cell(row, complaints(row), Valence.NEGATIVE);
    }

    private Cell cell(int row, int n, Valence valence) {
        int base = units();
        WilsonInterval interval = WilsonInterval.of(n, base);
        return new Cell(Visibility.SHOWN, n, base, base == 0 ? 0 : (double) n / base, interval.low(),
                interval.high(), sum(group -> counts.tally().positive(row, group)), complaints(row), Double.NaN,
                Double.NaN, null, rows().trace(row, filter, valence));
    }
}
