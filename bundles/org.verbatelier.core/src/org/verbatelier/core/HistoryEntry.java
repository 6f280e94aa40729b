package org.verbatelier.core;

import java.time.Instant;

import org.verbatelier.core.operation.Operation;

/**
 * A line of the journal.
 *
 * @param sequence number of the entry, from 1
 * @param time when it was made
 * @param coder who made it
 * @param kind whether an operation was done, undone or done again
 * @param target sequence of the operation concerned: this entry's own when done
 * @param operation the operation concerned
 */
public record HistoryEntry(long sequence, Instant time, String coder, StudyEvent.Kind kind, long target,
        Operation operation) {}
