package org.verbatelier.ingest.internal.document;

import org.verbatelier.ingest.internal.worker.Marks;

/** What is known of the part of a text from one offset to before another. */
public record Mark(Marks.Kind kind, int from, int to) {}
