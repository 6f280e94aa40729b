package org.verbatelier.core.operation;

import java.time.Instant;

/** A note on a verbatim as a value; see the model's {@code Memo}. */
public record MemoData(String id, String verbatim, String text, Instant date) {}
