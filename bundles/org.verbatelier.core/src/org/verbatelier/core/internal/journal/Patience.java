package org.verbatelier.core.internal.journal;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does things with a disk on a thread of its own, so that a folder that does not answer holds nobody up for longer than
 * bearable: a share that was unplugged may block a call for minutes, and nothing can end that call.
 */
public final class Patience implements AutoCloseable {

    private static final Duration OVERDUE = Duration.ofMillis(100);

    private final Duration limit;
    private final ExecutorService disk;
    private volatile long progress;
    private Future<?> latest;

    /** The folder has not answered in time. */
    public static final class Exhausted extends IOException {

        private static final long serialVersionUID = 1L;

        Exhausted(Duration waited) {
            super(waited.toSeconds() + " s");
        }
    }

    /** @param limit how long nothing may move before it is given up */
    public Patience(Duration limit) {
        this.limit = limit;
        this.disk = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "study folder");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** To be called by long work now and then: as long as it moves, there is patience. */
    public void moved() {
        progress++;
    }

    /**
     * Does something and waits for it. Work that is given up goes on when the folder answers again; it must see by itself
     * that nobody waits any more.
     *
     * @throws Exhausted when nothing moved for too long, or at once while earlier work still hangs
     * @throws IOException what the work throws
     */
    public synchronized <T> T call(Callable<T> work) throws IOException {
        boolean hanging = latest != null && !latest.isDone();
        if (disk.isShutdown()) {
            throw new ClosedChannelException();
        }
        Future<T> future = disk.submit(work);
        latest = future;
        boolean interrupted = false;
        try {
            long seen = progress;
            while (true) {
                try {
                    Duration wait = hanging ? OVERDUE : limit;
                    return future.get(wait.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (hanging || seen == progress) {
                        throw new Exhausted(limit);
                    }
                    seen = progress;
                } catch (InterruptedException e) {
                    // a change is either made or not: the caller hears of the interruption afterwards
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException io -> io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> new IOException(e.getCause());
        };
    }

    /** Lets what is under way end, and does nothing more. */
    @Override
    public void close() {
        disk.shutdown();
    }
}
