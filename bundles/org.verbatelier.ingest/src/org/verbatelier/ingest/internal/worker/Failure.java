package org.verbatelier.ingest.internal.worker;

/** Why a file cannot be read. */
public enum Failure {
    /** It asks for a password. */
    PROTECTED,
    /** It is not what its first bytes promise. */
    DAMAGED,
    /** It unpacks out of proportion. */
    BOMB,
    /** A form so old that nobody reads it any more. */
    TOO_OLD,
    /** It has more text than is read. */
    TOO_LONG;

    /** Thrown by a task to say why. */
    public static final class Exception extends java.lang.Exception {

        private static final long serialVersionUID = 1L;

        private final Failure failure;

        public Exception(Failure failure) {
            super(failure.name());
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }
}
