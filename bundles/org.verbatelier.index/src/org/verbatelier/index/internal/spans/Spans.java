package org.verbatelier.index.internal.spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.util.InPlaceMergeSorter;
import org.verbatelier.core.Span;

/**
 * The spans of one pattern in one text, growable: word positions, both inclusive, and the UTF-16 units that they cover,
 * half-open.
 */
public final class Spans {

    /** Past this many spans in one text a pattern says nothing any more and would only fill the memory. */
    static final int LIMIT = 1 << 22;

    private int[] first = new int[8];
    private int[] last = new int[8];
    private int[] startOffset = new int[8];
    private int[] endOffset = new int[8];
    private int size;
    private int longest;

    void clear() {
        size = 0;
        longest = 0;
    }

    void add(int firstWord, int lastWord, int start, int end) {
        if (size == first.length) {
            grow();
        }
        first[size] = firstWord;
        last[size] = lastWord;
        startOffset[size] = start;
        endOffset[size] = end;
        size++;
        longest = Math.max(longest, lastWord - firstWord);
    }

    void add(Spans from, int index) {
        add(from.first[index], from.last[index], from.startOffset[index], from.endOffset[index]);
    }

    /** Adds the span that covers span <code>i</code> of <code>a</code> and the later <code>j</code> of <code>b</code>. */
    void addCover(Spans a, int i, Spans b, int j) {
        add(a.first[i], b.last[j], a.startOffset[i], b.endOffset[j]);
    }

    void addAll(Spans from) {
        for (int i = 0; i < from.size; i++) {
            add(from, i);
        }
    }

    /** Sorts by first and then last word, and keeps one of equal spans. */
    void sortDistinct() {
        boolean sorted = true;
        for (int i = 1; sorted && i < size; i++) {
            sorted = compare(i - 1, i) < 0;
        }
        if (sorted) {
            return;
        }
        new InPlaceMergeSorter() {
            @Override
            protected int compare(int i, int j) {
                return Spans.this.compare(i, j);
            }

            @Override
            protected void swap(int i, int j) {
                Spans.this.swap(i, j);
            }
        }.sort(0, size);
        int kept = 0;
        for (int i = 1; i < size; i++) {
            if (compare(kept, i) != 0) {
                kept++;
                swap(kept, i);
            }
        }
        size = kept + 1;
    }

    /**
     * The spans that contain no other one: of all the ways in which a pattern matches, those worth showing. These spans
     * must be sorted.
     */
    public Spans shortest() {
        Spans kept = new Spans();
        int nearestEnd = Integer.MAX_VALUE;
        for (int i = size - 1; i >= 0; i--) {
            boolean shorterAtSameStart = i > 0 && first[i - 1] == first[i];
            if (last[i] < nearestEnd && !shorterAtSameStart) {
                nearestEnd = last[i];
                kept.add(this, i);
            }
        }
        kept.sortDistinct();
        return kept;
    }

    /** The units covered, one span after the other. */
    public List<Span> toList() {
        List<Span> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(new Span(startOffset[i], endOffset[i]));
        }
        return list;
    }

    /** The index of the first span that begins at or after a word; the spans must be sorted. */
    int indexFrom(int word) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many spans there are. */
    public int size() {
        return size;
    }

    /** Position of the first word of a span. */
    public int first(int index) {
        return first[index];
    }

    /** Position of the last word of a span. */
    public int last(int index) {
        return last[index];
    }

    /** First UTF-16 unit of a span. */
    public int startOffset(int index) {
        return startOffset[index];
    }

    /** One past the last UTF-16 unit of a span. */
    public int endOffset(int index) {
        return endOffset[index];
    }

    /** How many words the longest span has beyond its first. */
    int longest() {
        return longest;
    }

    private int compare(int i, int j) {
        int byFirst = Integer.compare(first[i], first[j]);
        return byFirst != 0 ? byFirst : Integer.compare(last[i], last[j]);
    }

    private void swap(int i, int j) {
        swap(first, i, j);
        swap(last, i, j);
        swap(startOffset, i, j);
        swap(endOffset, i, j);
    }

    private static void swap(int[] values, int i, int j) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    private void grow() {
        if (size >= LIMIT) {
            throw new TooManySpansException(LIMIT);
        }
        int capacity = size * 2;
        first = Arrays.copyOf(first, capacity);
        last = Arrays.copyOf(last, capacity);
        startOffset = Arrays.copyOf(startOffset, capacity);
        endOffset = Arrays.copyOf(endOffset, capacity);
    }
}
