package org.verbatelier.core;

import org.verbatelier.core.operation.Operation;

/**
 * A change that has just been made and journalled.
 *
 * @param kind whether it was done, undone or done again
 * @param effective what happened to the content: the operation itself, or its inverse when undone
 * @param sequence number of the journal entry
 */
public record StudyEvent(Kind kind, Operation effective, long sequence) {

    /** How the change came about. */
    public enum Kind {
        DONE, UNDONE, REDONE
    }
}
