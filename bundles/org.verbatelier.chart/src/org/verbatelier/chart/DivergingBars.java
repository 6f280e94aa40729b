package org.verbatelier.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bars that go to the left for one thing and to the right for its contrary, such as displeased and pleased.
 *
 * @param axis of both sides, begins at 0
 * @param left what goes to the left
 * @param right what goes to the right
 * @param rows from top to bottom, at least one
 */
public record DivergingBars(Caption caption, Axis axis, String left, String right, List<Row> rows) implements Chart {

    /**
     * A row.
     *
     * @param left length of the bar to the left, 0 or more
     * @param right length of the bar to the right, 0 or more
     */
    public record Row(String label, Value left, Value right) {}

    /** @throws IllegalArgumentException without any row */
    public DivergingBars {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a chart without rows");
        }
    }

    @Override
    public List<Mark> marks() {
        return rows.stream()
                .flatMap(row -> Stream.of(new Mark(row.label(), left, row.left()),
                        new Mark(row.label(), right, row.right())))
                .toList();
    }
}
