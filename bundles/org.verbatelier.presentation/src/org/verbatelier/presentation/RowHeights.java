package org.verbatelier.presentation;

import java.util.Arrays;

/**
 * Heights of many rows in pixels, first estimated and corrected one by one as rows are measured; position of a row, row at
 * a position and correction each take logarithmic time (a Fenwick tree).
 */
public final class RowHeights {

    private int[] heights = {};
    private long[] tree = { 0 };
    private boolean[] measured = {};

    /** Forgets everything; all rows have the estimated height. */
    public void reset(int rows, int estimate) {
        heights = new int[rows];
        Arrays.fill(heights, estimate);
        measured = new boolean[rows];
        tree = new long[rows + 1];
        for (int i = 1; i <= rows; i++) {
            tree[i] += estimate;
            int parent = i + (i & -i);
            if (parent <= rows) {
                tree[parent] += tree[i];
            }
        }
    }

    public int size() {
        return heights.length;
    }

    public int get(int row) {
        return heights[row];
    }

    /** Whether the height of a row is known rather than estimated. */
    public boolean isMeasured(int row) {
        return measured[row];
    }

    /** Corrects the height of a row. */
    public void set(int row, int height) {
        measured[row] = true;
        int difference = height - heights[row];
        heights[row] = height;
        for (int i = row + 1; difference != 0 && i < tree.length; i += i & -i) {
            tree[i] += difference;
        }
    }

    /** The row must be measured again; until then it keeps its height. */
    public void invalidate(int row) {
        measured[row] = false;
    }

    /** All rows must be measured again. */
    public void invalidateAll() {
        Arrays.fill(measured, false);
    }

    /** Pixels above a row. */
    public long top(int row) {
        long sum = 0;
        for (int i = row; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /** Pixels of all rows together. */
    public long total() {
        return top(heights.length);
    }

    /** The row that covers a pixel, from 0; the last one when below all, -1 when there are none. */
    public int rowAt(long y) {
        int row = 0;
        long remaining = Math.max(0, y);
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (row + step <= heights.length && tree[row + step] <= remaining) {
                row += step;
                remaining -= tree[row];
            }
        }
        return Math.min(row, heights.length - 1);
    }
}
