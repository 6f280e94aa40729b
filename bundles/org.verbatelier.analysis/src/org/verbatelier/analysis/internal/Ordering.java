package org.verbatelier.analysis.internal;

/** Stable counting sorts. */
final class Ordering {

    private Ordering() {
    }

    /** Indexes of {@code keys} in ascending order of key, equal ones in their own order. */
    static int[] order(int[] keys, int bound) {
        int[] next = new int[bound + 1];
        for (int key : keys) {
            next[key + 1]++;
        }
        for (int i = 0; i < bound; i++) {
            next[i + 1] += next[i];
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[next[keys[i]]++] = i;
        }
        return order;
    }

    /** The place of each index in that order. */
    static int[] ranks(int[] keys, int bound) {
        int[] order = order(keys, bound);
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }
}
