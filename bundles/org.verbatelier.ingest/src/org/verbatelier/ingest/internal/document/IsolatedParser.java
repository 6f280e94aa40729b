package org.verbatelier.ingest.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.verbatelier.ingest.internal.worker.Task;

/**
 * Reads files in a process of its own. One that did its work is kept for the next file, since most of the cost is its
 * start; it ends by itself when none comes, and after a failure there is a fresh one.
 */
public final class IsolatedParser {

    private static final System.Logger LOG = System.getLogger(IsolatedParser.class.getName());
    private static final int IDLE_SECONDS = 10;
    /** Shorter, so that no file is given to a process that is about to end. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final ParserLimits limits;
    private final Class<? extends Task> instead;
    private final AtomicReference<Spare> spare = new AtomicReference<>();

    private record Spare(ParserProcess process, long since) {

        boolean canServe() {
            return process.isAlive() && System.nanoTime() - since < KEPT_NANOS;
        }
    }

    public IsolatedParser() {
        this(ParserLimits.USUAL, null);
    }

    /**
     * One with other limits.
     *
     * @param instead does all tasks, to try what becomes of those that fail; or null
     */
    public IsolatedParser(ParserLimits limits, Class<? extends Task> instead) {
        this.limits = limits;
        this.instead = instead;
    }

    ParserLimits limits() {
        return limits;
    }

    /**
     * Begins to read a file.
     *
     * @param most bytes of the answer
     * @param cancelled asked now and then while the answer is awaited
     * @throws IOException when there is no process to read it
     */
    Reading read(Class<? extends Task> task, Path file, String argument, long most, BooleanSupplier cancelled)
            throws IOException {
        Spare kept = spare.getAndSet(null);
        ParserProcess process = kept != null && kept.canServe() ? kept.process()
                : ParserProcess.start(limits.megabytes(), IDLE_SECONDS, WorkerPath.of(instead));
        if (kept != null && kept.process() != process) {
            kept.process().close();
        }
        try {
            process.request((instead == null ? task : instead).getName(), file.toAbsolutePath(), argument);
        } catch (IOException e) {
            // it ended already; whoever reads the answer is told so
            LOG.log(System.Logger.Level.DEBUG, "no request possible", e);
        }
        return new Reading(process, limits, most, cancelled, this::keep);
    }

    private void keep(ParserProcess process) {
        Spare before = spare.getAndSet(new Spare(process, System.nanoTime()));
        if (before != null) {
            before.process().close();
        }
    }

    /** Ends the process that waits for the next file, if there is one. */
    public void rest() {
        Spare kept = spare.getAndSet(null);
        if (kept != null) {
            kept.process().close();
        }
    }
}
