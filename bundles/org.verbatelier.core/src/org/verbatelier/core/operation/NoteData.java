package org.verbatelier.core.operation;

import java.time.Instant;

/** What people agreed upon as a value; see the model's {@code Note}. */
public record NoteData(String text, String by, Instant date) {}
