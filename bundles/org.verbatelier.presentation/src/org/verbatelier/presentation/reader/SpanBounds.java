package org.verbatelier.presentation.reader;

import org.verbatelier.core.Span;

/** Moves the bounds of words that are coded, word by word. At least one word is left, and nothing leaves the text. */
public final class SpanBounds {

    private final TextUnits units;

    public SpanBounds(String text) {
        this.units = new TextUnits(text);
    }

    /** The span with its end one word later, or earlier; the same span when it cannot move. */
    public Span withEnd(Span span, boolean later) {
        int end = later ? units.nextWordEnd(span.end()) : units.previousWordEnd(span.end());
        return end > span.start() && !(later && end <= span.end()) ? new Span(span.start(), end) : span;
    }

    /** The span with its start one word later, or earlier; the same span when it cannot move. */
    public Span withStart(Span span, boolean later) {
        int start = later ? units.nextWordStart(span.start()) : units.previousWordStart(span.start());
        return start < span.end() && !(!later && start >= span.start()) ? new Span(start, span.end()) : span;
    }
}
