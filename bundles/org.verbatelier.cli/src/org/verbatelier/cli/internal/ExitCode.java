package org.verbatelier.cli.internal;

/** What the process answers. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Rows refused, a check that failed, a plug-in with problems. */
    public static final int FINDINGS = 1;
    public static final int USAGE = 2;
    /** Input unreadable or refused. */
    public static final int REFUSED = 3;
    public static final int INTERNAL = 4;

    private ExitCode() {
    }
}
