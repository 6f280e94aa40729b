package org.verbatelier.ingest.internal.bind;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which row of a file is which stored row, by keys that are equal when the rows are. */
final class Alignment {

    private final String[] own;
    private final String[] stored;
    private final int[] partner;
    private final boolean[] used;
    private int matched;

    /** Pairs rows of equal keys in their order, as many times as a key occurs; a null key is never paired. */
    Alignment(String[] own, String[] stored) {
        this.own = own;
        this.stored = stored;
        this.partner = new int[own.length];
        this.used = new boolean[stored.length];
        Map<String, Deque<Integer>> places = HashMap.newHashMap(stored.length);
        for (int i = 0; i < stored.length; i++) {
            places.computeIfAbsent(stored[i], key -> new ArrayDeque<>(2)).add(i);
        }
        Arrays.fill(partner, -1);
        for (int i = 0; i < own.length; i++) {
            Deque<Integer> same = own[i] == null ? null : places.get(own[i]);
            if (same != null && !same.isEmpty()) {
                pair(i, same.poll());
            }
        }
    }

    void pair(int row, int storedRow) {
        partner[row] = storedRow;
        used[storedRow] = true;
        matched++;
    }

    /** The stored row that a row is, or -1. */
    int partner(int row) {
        return partner[row];
    }

    boolean isFree(int storedRow) {
        return !used[storedRow];
    }

    int matched() {
        return matched;
    }

    /** Whether at least half of the shorter side is paired. */
    boolean isMostly() {
        return matched > 0 && matched * 2 >= Math.min(own.length, stored.length);
    }

    /**
     * Keeps only the pairs where the end of one side is the beginning of the other, row by row.
     *
     * @return false, and nothing is kept, when fewer than {@code least} rows overlap so
     */
    boolean keepEndsOnly(int least) {
        int after = overlap(stored, own, least);
        int before = overlap(own, stored, least);
        Arrays.fill(partner, -1);
        Arrays.fill(used, false);
        matched = 0;
        for (int i = 0; i < after; i++) {
            pair(i, stored.length - after + i);
        }
        if (after == 0) {
            for (int i = 0; i < before; i++) {
                pair(own.length - before + i, i);
            }
        }
        return after + before > 0;
    }

    /** How many last rows of one are the first of the other; 0 when fewer than {@code least}. */
    private static int overlap(String[] one, String[] other, int least) {
        for (int count = Math.min(one.length, other.length); count >= least; count--) {
            int same = 0;
            while (same < count && one[one.length - count + same] != null
                    && one[one.length - count + same].equals(other[same])) {
                same++;
            }
            if (same == count) {
                return count;
            }
        }
        return 0;
    }
}
