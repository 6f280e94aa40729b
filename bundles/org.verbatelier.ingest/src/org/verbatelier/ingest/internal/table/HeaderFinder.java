package org.verbatelier.ingest.internal.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the header below titles, blank lines and notes on the source: lines with few cells above one with many. */
final class HeaderFinder {

    /** Rows looked at. */
    static final int ROWS = 60;
    private static final double ENOUGH = 0.6;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d\\u00A0\\u202F .,/:-]*\\s?[%€]?");

    private HeaderFinder() {
    }

    /** The index of the header among the first rows; 0 unless there is good reason. */
    static int find(List<Row> rows) {
        int most = rows.stream().filter(HeaderFinder::isSound).mapToInt(HeaderFinder::filled).max().orElse(0);
        if (most < 2) {
            return 0;
        }
        int needed = most > 3 ? (int) Math.ceil(most * ENOUGH) : most;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (isSound(row) && filled(row) >= needed) {
                return i > 0 && isNamed(row) && areTitles(rows.subList(0, i), row, most) ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isSound(Row row) {
        return row.defect() == null || !row.defect().structural();
    }

    private static int filled(Row row) {
        return (int) Arrays.stream(row.cells()).filter(cell -> !cell.isBlank()).count();
    }

    /** Names differ from each other, and are no numbers. */
    private static boolean isNamed(Row row) {
        Set<String> names = new HashSet<>();
        int numbers = 0;
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                names.add(cell.strip());
                numbers += NUMBER.matcher(cell.strip()).matches() ? 1 : 0;
            }
        }
        return numbers * 3 <= names.size() && names.size() * 10 >= filled(row) * 7;
    }

    /** In a table of two or three columns a header can have an empty name, so that a title has to look like one. */
    private static boolean areTitles(List<Row> above, Row header, int most) {
        if (most > 3) {
            return true;
        }
        for (int i = 0; i < above.size(); i++) {
            Row row = above.get(i);
            long next = i + 1 < above.size() ? above.get(i + 1).line() : header.line();
            boolean alone = row.cells().length == 1 && header.cells().length > 1;
            boolean apart = next > row.line() + 1;
            boolean sentence = row.cells().length < header.cells().length
                    && row.cells()[0].strip().split(" +").length > 3;
            if (!(alone && (apart || row.cells()[0].strip().contains(" ")) || sentence || filled(row) == 0)) {
                return false;
            }
        }
        return true;
    }
}
