package org.verbatelier.index.internal.spans;

/** One text holds more spans of a pattern than memory should be spent on. */
final class TooManySpansException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySpansException(int limit) {
        super("More than " + limit + " passages of one text match: use a smaller distance");
    }
}
