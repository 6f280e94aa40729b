package org.verbatelier.ingest.internal.document;

import java.io.IOException;

/** An answer of the worker that does not come to its end. */
final class ReadingStopped extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        TIME, MEMORY, CRASH, PROTECTED, DAMAGED, BOMB, TOO_OLD, TOO_LONG
    }

    private final Reason reason;

    ReadingStopped(Reason reason) {
        this(reason, reason.name());
    }

    /** With what the worker says of it, for the log. */
    ReadingStopped(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
