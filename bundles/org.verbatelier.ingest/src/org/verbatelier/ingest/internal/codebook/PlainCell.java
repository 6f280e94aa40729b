package org.verbatelier.ingest.internal.codebook;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula are written with an apostrophe before them, which spreadsheets hide,
 * and read without it.
 */
final class PlainCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);

    private PlainCell() {
    }

    static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
