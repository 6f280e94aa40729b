package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The rows of an arrangement with some groups unfolded. A group of several is one row, its first member, which stands for all
 * as long as it is folded; unfolded, its other members follow.
 */
final class Rows {

    private final int[] entries;
    private final int[] starts;
    private final BitSet unfolded = new BitSet();
    /** The place of each verbatim of the corpus in {@code entries}, or -1; null when entries ascend. */
    private final int[] places;
    /** The row of each group, and at the end the number of rows; null without groups. */
    private final int[] rowOfGroup;

    Rows(Arrangement arrangement, int corpusSize) {
        entries = arrangement.entries();
        starts = arrangement.starts();
        boolean ascending = starts == null && arrangement.order().isCorpus();
        places = ascending ? null : inverse(entries, corpusSize);
        rowOfGroup = starts == null ? null : new int[starts.length + 1];
        layOut(0);
    }

    private static int[] inverse(int[] entries, int size) {
        int[] places = new int[size];
        Arrays.fill(places, -1);
        for (int place = 0; place < entries.length; place++) {
            places[entries[place]] = place;
        }
        return places;
    }

    private void layOut(int fromGroup) {
        for (int group = fromGroup; starts != null && group < starts.length; group++) {
            rowOfGroup[group + 1] = rowOfGroup[group] + (unfolded.get(group) ? sizeOf(group) : 1);
        }
    }

    private int sizeOf(int group) {
        return (group + 1 < starts.length ? starts[group + 1] : entries.length) - starts[group];
    }

    private int groupAt(int row) {
        int found = Arrays.binarySearch(rowOfGroup, 0, starts.length, row);
        return found >= 0 ? found : -found - 2;
    }

    int size() {
        return starts == null ? entries.length : rowOfGroup[starts.length];
    }

    /** The verbatim of a row. */
    int entry(int row) {
        if (starts == null) {
            return entries[row];
        }
        int group = groupAt(row);
        return entries[starts[group] + row - rowOfGroup[group]];
    }

    /** How many verbatims the group has whose first row this is; 0 for a further row of an unfolded group. */
    int groupSize(int row) {
        if (starts == null) {
            return 1;
        }
        int group = groupAt(row);
        return rowOfGroup[group] == row ? sizeOf(group) : 0;
    }

    /** The verbatims that a row stands for. */
    int[] members(int row) {
        if (starts == null || groupSize(row) < 2 || isUnfolded(row)) {
            return new int[] { entry(row) };
        }
        int group = groupAt(row);
        return Arrays.copyOfRange(entries, starts[group], starts[group] + sizeOf(group));
    }

    /** Whether a row belongs to a group that is unfolded. */
    boolean isUnfolded(int row) {
        return starts != null && unfolded.get(groupAt(row));
    }

    /** Unfolds or folds the group of a row. False when nothing changes. */
    boolean unfold(int row, boolean unfold) {
        int group = starts == null ? -1 : groupAt(row);
        if (group < 0 || sizeOf(group) < 2 || unfolded.get(group) == unfold) {
            return false;
        }
        unfolded.set(group, unfold);
        layOut(group);
        return true;
    }

    /** The first row of the group of a row. */
    int head(int row) {
        return starts == null ? row : rowOfGroup[groupAt(row)];
    }

    /** The row of a verbatim, or that of the folded group that it is in; -1 when there is none. */
    int rowOf(int entry) {
        if (entry < 0) {
            return -1;
        }
        int place = places == null ? Math.max(-1, Arrays.binarySearch(entries, entry))
                : entry < places.length ? places[entry] : -1;
        if (starts == null || place < 0) {
            return place;
        }
        int found = Arrays.binarySearch(starts, place);
        int group = found >= 0 ? found : -found - 2;
        return rowOfGroup[group] + (unfolded.get(group) ? place - starts[group] : 0);
    }
}
