package org.verbatelier.publish.internal.ooxml.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The cells behind a chart: words, numbers and nothing. A figure that is withheld is nothing. */
public final class Grid {

    private final List<List<Object>> rows = new ArrayList<>();

    /** A grid whose first row names the columns. */
    public Grid(String... headers) {
        rows.add(List.of((Object[]) headers));
    }

    /** Adds a row of strings, numbers and nulls; numbers that are none become null. Returns its index, from 0. */
    public int add(Object... cells) {
        List<Object> row = new ArrayList<>(Arrays.asList(cells));
        row.replaceAll(cell -> cell instanceof Double number && number.isNaN() ? null : cell);
        rows.add(Collections.unmodifiableList(row));
        return rows.size() - 1;
    }

    /** Rows with the headers first. */
    public List<List<Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The column from the first row after the headers to the last. */
    public Range column(int column) {
        return new Range(column, 1, rows.size() - 1);
    }

    /** What a cell holds: a string, a number or null. */
    Object cell(int row, int column) {
        List<Object> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : null;
    }

    /** A number as the file formats write it, without the noise of binary fractions. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** The letters of a column, from 0. */
    public static String letters(int column) {
        return column < 26 ? Character.toString('A' + column)
                : letters(column / 26 - 1) + Character.toString('A' + column % 26);
    }

    /**
     * Cells of one column.
     *
     * @param column from 0
     * @param first first row, from 0
     * @param last last row
     */
    public record Range(int column, int first, int last) {

        int size() {
            return last - first + 1;
        }

        /** The address of the cells where they are. */
        String address(NativeChart.Source source) {
            String letters = letters(column);
            String from = "$" + letters + "$" + (source.offset() + first + 1);
            return source.sheet() + "!"
                    + (first == last ? from : from + ":$" + letters + "$" + (source.offset() + last + 1));
        }
    }
}
