package org.verbatelier.cli.internal;

/**
 * Lets a command that runs on and on end properly when the process is told to stop: the signal waits until the command has
 * finished what it is doing and closed the study.
 */
final class Stop implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Thread hook = new Thread(this::stopAndWait, "stop");
    private boolean stopping;
    private boolean ended;

    /** Listens to the signals that end a process. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Asks the command to end. */
    synchronized void request() {
        stopping = true;
        notifyAll();
    }

    private synchronized void stopAndWait() {
        request();
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        try {
            while (!ended && System.nanoTime() < deadline) {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized boolean isRequested() {
        return stopping;
    }

    /**
     * Waits, unless and until the end is asked for.
     *
     * @return false when it is time to end
     */
    synchronized boolean pause(long millis) {
        long deadline = System.nanoTime() + millis * 1_000_000;
        try {
            while (!stopping && System.nanoTime() < deadline) {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
        return !stopping;
    }

    /** Says that the command has ended. */
    @Override
    public synchronized void close() {
        ended = true;
        notifyAll();
        if (!stopping) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
