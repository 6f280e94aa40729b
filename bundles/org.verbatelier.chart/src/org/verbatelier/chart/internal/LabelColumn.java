package org.verbatelier.chart.internal;

import java.util.List;

import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;

/**
 * The names of rows to the left of a plot, wrapped, and the height that each row takes for them.
 *
 * @param lines lines of each row's name
 * @param width of the column
 */
record LabelColumn(List<List<String>> lines, double width, Typeset typeset) {

    private static final double ROW = 19;
    private static final double AIR = 6;

    /** The column of these names, at most so wide. */
    static LabelColumn of(List<String> labels, double most, Typeset typeset, Pen pen) {
        List<List<String>> lines = labels.stream().map(label -> pen.wrap(label, typeset, most)).toList();
        double widest = lines.stream().mapToDouble(label -> pen.widest(label, typeset)).max().orElse(0);
        return new LabelColumn(lines, Math.min(widest + 1, most), typeset);
    }

    /** Height of a row. */
    double height(int row) {
        return Math.max(ROW, lines.get(row).size() * typeset.line() + AIR);
    }

    /** Height of all rows. */
    double height() {
        double height = 0;
        for (int row = 0; row < lines.size(); row++) {
            height += height(row);
        }
        return height;
    }

    /** Puts down the name of a row, ending at the right of the column, in the middle of a row of some height. */
    void put(int mark, int row, double left, double top, double rowHeight, Pen pen) {
        double height = lines.get(row).size() * typeset.line();
        pen.lines(mark < 0 ? Shape.NONE : mark, left + width, top + (rowHeight - height) / 2, lines.get(row), typeset,
                Anchor.END);
    }
}
