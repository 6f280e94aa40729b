package org.verbatelier.core.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

import org.verbatelier.core.Standing;
import org.verbatelier.core.internal.journal.EntryHead;

/** What can be undone and redone: numbers of journal entries. It is wholly derived from the journal. */
public final class History {

    private final Deque<Integer> done = new ArrayDeque<>();
    private final Deque<Integer> undone = new ArrayDeque<>();
    private final BitSet standing = new BitSet();
    private final BitSet redoable = new BitSet();
    private int[] operations = new int[16];
    private int size;

    /** Takes note of an entry. */
    public void add(EntryHead head) {
        switch (head.kind()) {
            case CREATE -> {
                done.clear();
                undone.clear();
            }
            case DO -> {
                done.push(head.seq());
                undone.clear();
                redoable.clear();
                standing.set(head.seq());
                remember(head.seq());
            }
            case UNDO -> {
                undone.push(done.pop());
                standing.clear(undone.peek());
                redoable.set(undone.peek());
            }
            case REDO -> {
                done.push(undone.pop());
                standing.set(done.peek());
                redoable.clear(done.peek());
            }
        }
    }

    private void remember(int operation) {
        if (size == operations.length) {
            operations = Arrays.copyOf(operations, size * 2);
        }
        operations[size++] = operation;
    }

    /** The entries that did something for the first time, oldest first. */
    public int[] operations() {
        return Arrays.copyOf(operations, size);
    }

    /** How one of them stands. */
    public Standing standing(int operation) {
        return standing.get(operation) ? Standing.DONE
                : redoable.get(operation) ? Standing.UNDONE : Standing.DROPPED;
    }

    /** The entry that undo would take back, or null. */
    public Integer nextUndo() {
        return done.peek();
    }

    /** The entry that redo would do again, or null. */
    public Integer nextRedo() {
        return undone.peek();
    }
}
