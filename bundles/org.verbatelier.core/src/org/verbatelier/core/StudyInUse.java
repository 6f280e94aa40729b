package org.verbatelier.core;

import java.nio.file.Path;

/** Somebody else writes the study; it can still be opened for reading. */
public final class StudyInUse extends StudyException {

    private static final long serialVersionUID = 1L;

    private final transient LockHolder holder;
    private final boolean silent;

    /**
     * @param holder who writes
     * @param silent whether the holder has not been heard of for a while, so that the study may be taken over
     */
    public StudyInUse(String message, Path path, LockHolder holder, boolean silent) {
        super(Kind.LOCKED, message, path, null);
        this.holder = holder;
        this.silent = silent;
    }

    /** Who writes. */
    public LockHolder holder() {
        return holder;
    }

    /**
     * Whether the holder, on another computer, has not been heard of for some minutes: it has crashed, sleeps or is cut off.
     * {@link Study#takeOver} is then possible.
     */
    public boolean isSilent() {
        return silent;
    }
}
