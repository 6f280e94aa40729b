package org.verbatelier.ingest.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.verbatelier.ingest.internal.worker.Frame;

/**
 * The answer of a worker to one request, as a stream that never blocks longer than the file may take. It ends when the
 * worker said that this is all; anything else is {@link ReadingStopped}, and then the process is killed.
 */
final class Reading extends InputStream {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long FAREWELL = TimeUnit.SECONDS.toNanos(2);

    private final ParserProcess process;
    private final BooleanSupplier cancelled;
    private final Consumer<ParserProcess> giveBack;
    private long nanos;
    private long most;
    private byte[] data = {};
    private int at;
    private boolean ended;
    private boolean closed;

    /**
     * Begins after the request was sent.
     *
     * @param most bytes; a longer answer is none
     * @param giveBack takes the process back when it can serve again
     */
    Reading(ParserProcess process, ParserLimits limits, long most, BooleanSupplier cancelled,
            Consumer<ParserProcess> giveBack) {
        this.process = process;
        this.nanos = limits.time().toNanos();
        this.most = most;
        this.cancelled = cancelled;
        this.giveBack = giveBack;
    }

    @Override
    public int read() throws IOException {
        return fill() ? data[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, data.length - at);
        System.arraycopy(data, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == data.length && !ended) {
            Frame frame = await();
            switch (frame.type()) {
                case DATA -> {
                    data = frame.data();
                    at = 0;
                    most -= data.length;
                    if (most < 0) {
                        throw stopped(ReadingStopped.Reason.TOO_LONG);
                    }
                }
                case END -> ended = true;
                case FAILURE -> {
                    ended = true;
                    String[] told = new String(frame.data(), StandardCharsets.UTF_8).split("\n", 2);
                    throw new ReadingStopped(reason(told[0]), told[told.length - 1]);
                }
                case GONE -> throw stopped(process.ranOutOfMemory() ? ReadingStopped.Reason.MEMORY
                        : ReadingStopped.Reason.CRASH);
            }
        }
        return at < data.length;
    }

    private static ReadingStopped.Reason reason(String name) {
        try {
            return ReadingStopped.Reason.valueOf(name);
        } catch (IllegalArgumentException e) {
            return ReadingStopped.Reason.CRASH;
        }
    }

    private Frame await() throws IOException {
        while (true) {
            if (cancelled.getAsBoolean()) {
                kill();
                throw new OperationCanceledException();
            }
            long before = System.nanoTime();
            Frame frame;
            try {
                frame = process.next(Math.min(nanos, GLANCE));
            } catch (InterruptedException e) {
                kill();
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
            nanos -= System.nanoTime() - before;
            if (frame != null) {
                return frame;
            }
            if (nanos <= 0) {
                throw stopped(ReadingStopped.Reason.TIME);
            }
        }
    }

    private ReadingStopped stopped(ReadingStopped.Reason reason) {
        kill();
        return new ReadingStopped(reason);
    }

    private void kill() {
        ended = true;
        closed = true;
        process.close();
    }

    /** Gives the process back, or ends it when it goes on with what nobody wants. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (ended || isGivenUp()) {
            giveBack.accept(process);
        } else {
            process.close();
        }
    }

    private boolean isGivenUp() {
        try {
            process.request("", java.nio.file.Path.of(""), "");
            long until = System.nanoTime() + FAREWELL;
            for (long left = FAREWELL; left > 0; left = until - System.nanoTime()) {
                Frame frame = process.next(left);
                if (frame != null && frame.type() != Frame.Type.DATA) {
                    return frame.type() != Frame.Type.GONE;
                }
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
