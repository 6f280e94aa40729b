package org.verbatelier.core;

import java.nio.file.Path;

/** Something that a person must know of and can act upon; the message is fit to be shown as it is. */
public class StudyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for callers that answer differently. */
    public enum Kind {
        /** The input cannot be read or is not what it should be. */
        INPUT,
        /** Somebody else is writing the study. */
        LOCKED,
        /** The study's own files are damaged. */
        CORRUPT,
        /** The change asked for is not possible in the present state. */
        REFUSED,
        /** The disk or the network failed. */
        IO
    }

    private final Kind kind;
    private final transient Path path;

    /** An error that concerns no particular file. */
    public StudyException(Kind kind, String message) {
        this(kind, message, null, null);
    }

    /**
     * An error in a file.
     *
     * @param path the file concerned, or null
     * @param cause what was caught, or null
     */
    public StudyException(Kind kind, String message, Path path, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.path = path;
    }

    public Kind kind() {
        return kind;
    }

    /** The file concerned, or null. */
    public Path path() {
        return path;
    }
}
