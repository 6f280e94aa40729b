package org.verbatelier.presentation;

import java.util.Arrays;

/** Puts verbatims that are alike one after the other. */
final class Grouping {

    private final int[] entries;
    private final int[] starts;

    private Grouping(int[] entries, int[] starts) {
        this.entries = entries;
        this.starts = starts;
    }

    /**
     * Groups.
     *
     * @param ordered verbatims in the order wished for
     * @param firsts for each verbatim of the corpus, which it is like
     * @param largestFirst whether the size of groups decides their order, else it is that of their first members
     */
    static Grouping of(int[] ordered, int[] firsts, boolean largestFirst) {
        int[] groupOf = new int[firsts.length];
        Arrays.fill(groupOf, -1);
        int[] sizes = new int[ordered.length];
        int groups = 0;
        for (int entry : ordered) {
            int first = firsts[entry];
            if (groupOf[first] < 0) {
                groupOf[first] = groups++;
            }
            sizes[groupOf[first]]++;
        }
        int[] place = places(sizes, groups, largestFirst);
        int[] starts = new int[groups];
        int[] bySize = new int[groups];
        for (int group = 0; group < groups; group++) {
            bySize[place[group]] = sizes[group];
        }
        for (int i = 1; i < groups; i++) {
            starts[i] = starts[i - 1] + bySize[i - 1];
        }
        int[] next = starts.clone();
        int[] entries = new int[ordered.length];
        for (int entry : ordered) {
            entries[next[place[groupOf[firsts[entry]]]]++] = entry;
        }
        return new Grouping(entries, starts);
    }

    /** The place of each group among groups. */
    private static int[] places(int[] sizes, int groups, boolean largestFirst) {
        int[] place = new int[groups];
        long[] packed = new long[groups];
        for (int group = 0; group < groups; group++) {
            packed[group] = (largestFirst ? (long) (Integer.MAX_VALUE - sizes[group]) << Integer.SIZE : 0) | group;
        }
        Arrays.sort(packed);
        for (int i = 0; i < groups; i++) {
            place[(int) packed[i]] = i;
        }
        return place;
    }

    int[] entries() {
        return entries;
    }

    int[] starts() {
        return starts;
    }
}
