package org.verbatelier.core.internal.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The part of an {@link Entry} that the history needs; the operation is read when it is wanted. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EntryHead(int seq, Entry.Kind kind, int of, String prev) {}
