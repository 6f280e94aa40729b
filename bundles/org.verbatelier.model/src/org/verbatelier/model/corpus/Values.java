package org.verbatelier.model.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.verbatelier.model.XmlText;

/**
 * The cells of one participant, aligned with the variables of the source. Immutable; a cell is never null.
 *
 * <p>One array instead of an object per cell keeps a survey of 40,000 rows and 20 columns small.
 */
public final class Values {

    private static final char SEPARATOR = '\t';

    private final String[] cells;

    private Values(String[] cells) {
        this.cells = cells;
    }

    /**
     * Holds the given cells.
     *
     * @param cells one string a variable; null counts as empty
     */
    public static Values of(List<String> cells) {
        String[] array = new String[cells.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = cells.get(i) == null ? "" : cells.get(i);
        }
        return new Values(array);
    }

    /** The cell of variable {@code index}, or the empty string past the last one. */
    public String get(int index) {
        return index < cells.length ? cells[index] : "";
    }

    /** The number of cells. */
    public int size() {
        return cells.length;
    }

    /** The cells as an unmodifiable list. */
    public List<String> asList() {
        return List.of(cells);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when an escape is malformed
     */
    public static Values parse(String text) {
        return parse(text, UnaryOperator.identity());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param sharing gives an equal string for each cell, such as the one that other values already hold
     * @throws IllegalArgumentException when an escape is malformed
     */
    public static Values parse(String text, UnaryOperator<String> sharing) {
        if (text.isEmpty()) {
            return new Values(new String[0]);
        }
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, from)) {
            cells.add(sharing.apply(unescape(text.substring(from, at))));
            from = at + 1;
        }
        // every cell ends with a separator, so that one empty cell differs from none
        if (from != text.length()) {
            throw new IllegalArgumentException("unterminated cell");
        }
        return new Values(cells.toArray(String[]::new));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            String escaped = XmlText.encode(cell);
            // a tab inside a cell would read as a separator
            out.append(escaped.indexOf(SEPARATOR) < 0 ? escaped : escaped.replace("\t", "\\u0009"));
            out.append(SEPARATOR);
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(cells, values.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    private static String unescape(String cell) {
        return XmlText.decode(cell);
    }
}
