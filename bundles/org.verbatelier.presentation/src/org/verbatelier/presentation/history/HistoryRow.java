package org.verbatelier.presentation.history;

import java.time.Instant;

import org.verbatelier.core.Standing;
import org.verbatelier.core.operation.Operation;

/**
 * Something that was done.
 *
 * @param sequence number of its line in the journal
 * @param time when it was done
 * @param coder who did it
 * @param operation what was done
 * @param standing whether it holds now
 */
public record HistoryRow(int sequence, Instant time, String coder, Operation operation, Standing standing) {}
