package org.verbatelier.core.internal.content;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Finds the place of an element in a list by its identifier. Places are kept in one array of numbers: a map has two more
 * objects for each element, and a corpus has a million.
 */
final class IdTable {

    private static final int SMALLEST = 64;

    private final IntFunction<String> idAt;
    /** Places plus one, where the hash of the identifier says or after; at least half of them zero, which is free. */
    private int[] slots = new int[SMALLEST];
    private int size;

    /** A table over a list, whose elements have the identifiers that {@code idAt} tells. */
    IdTable(IntFunction<String> idAt) {
        this.idAt = idAt;
    }

    /** Where the element with an identifier is, or -1. */
    int indexOf(String id) {
        return slots[slot(id)] - 1;
    }

    /**
     * Adds the element at a place of the list.
     *
     * @return false when another one has its identifier, which keeps it
     */
    boolean add(int place) {
        int slot = slot(idAt.apply(place));
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = place + 1;
        if (++size * 2 > slots.length) {
            resize(slots.length * 2);
        }
        return true;
    }

    /** Makes room for so many elements in all at once: growing step by step looks at each of them again and again. */
    void reserve(int elements) {
        if (elements * 2L > slots.length) {
            resize(Integer.highestOneBit(elements) * 4);
        }
    }

    void clear() {
        slots = new int[SMALLEST];
        size = 0;
    }

    private void resize(int length) {
        int[] before = slots;
        slots = new int[length];
        for (int place : before) {
            if (place != 0) {
                slots[slot(idAt.apply(place - 1))] = place;
            }
        }
    }

    /** The slot that holds an identifier, or the free one where it would be. */
    private int slot(String id) {
        int hash = Objects.hashCode(id) * 0x9E3779B9;
        int slot = hash >>> Integer.numberOfLeadingZeros(slots.length) + 1;
        while (slots[slot] != 0 && !Objects.equals(idAt.apply(slots[slot] - 1), id)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
