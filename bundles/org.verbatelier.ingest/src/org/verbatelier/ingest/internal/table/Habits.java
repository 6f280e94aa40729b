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

    /** Whether cells look like a record of this table. */
    boolean allow(List<String> cells) {
        if (width == 0) {
            return cells.size() > 1;
        }
        if (cells.size() != width) {
            return false;
        }
        String first = cells.getFirst();
        return learnt < 2 || width == 1
                || (firstIsEmpty || !first.isEmpty()) && (firstHasBlank || !hasBlank(first))
                        && first.length() <= 2 * longestFirst + 2;
    }

    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }
}
