package org.verbatelier.ingest.internal.table;

import java.util.List;

/** What the sound rows of a table look like, to tell where records begin again after one that makes no sense. */
final class Habits {

    private static final int ENOUGH = 500;

    private int width;
    private int learnt;
    private int longestFirst;
    private boolean firstHasBlank;
    private boolean firstIsEmpty;

    /** Looks at a sound row. */
    void learn(Row row) {
        if (learnt >= ENOUGH || row.defect() != null) {
            return;
        }
        if (width == 0 || learnt == 0) {
            width = Math.max(width, row.cells().length);
        }
        if (row.cells().length == width && learnt++ > 0) {
            // the first one is the header, which looks different
            String first = row.cells()[0];
            longestFirst = Math.max(longestFirst, first.length());
            firstHasBlank |= hasBlank(first);
            firstIsEmpty |= first.isEmpty();
        }
    }

    /** Says how many columns the table has. */
    void expect(int columns) {
        if (columns != width) {
            width = columns;
            learnt = Math.min(learnt, 1);
        }
    }

    /** Columns of the table; 0 as long as no row was seen. */
    int width() {
        return width;
    }

    /** Whether enough was seen to tell a record from the rest of a broken one. */
    boolean isKnown() {
        return learnt > 1;
    }

    /** Whether cells look like a record of this table: their number, or else how the first one is made. */
    boolean allow(List<String> cells) {
        if (width < 2 || !isKnown()) {
            return width == 0 ? cells.size() > 1 : cells.size() == width;
        }
        return cells.size() > 1 && isUsualFirst(cells.getFirst()) && (cells.size() == width || !firstHasBlank);
    }

    /** Whether the first cells of a record that is broken look like one of this table. */
    boolean allowStart(List<String> cells) {
        return width > 1 && isKnown() && !firstHasBlank && !firstIsEmpty && !cells.isEmpty()
                && isUsualFirst(cells.getFirst());
    }

    private boolean isUsualFirst(String first) {
        return (firstIsEmpty || !first.isEmpty()) && (firstHasBlank || !hasBlank(first))
                && first.length() <= 2 * longestFirst + 2;
    }

    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }
}
