package org.verbatelier.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.verbatelier.core.internal.journal.EntryHead;

/** What can be undone and redone: numbers of journal entries. It is wholly derived from the journal. */
public final class History {

    private final Deque<Integer> done = new ArrayDeque<>();
    private final Deque<Integer> undone = new ArrayDeque<>();

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
            }
            case UNDO -> undone.push(done.pop());
            case REDO -> done.push(undone.pop());
        }
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
