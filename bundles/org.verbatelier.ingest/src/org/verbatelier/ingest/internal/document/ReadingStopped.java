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
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
