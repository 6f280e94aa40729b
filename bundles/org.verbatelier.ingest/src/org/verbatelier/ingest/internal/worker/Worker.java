package org.verbatelier.ingest.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Reads files one after the other for the process that started it, and ends with it: as soon as its standard input
 * closes, whatever a parser is doing, or when nothing was asked for a while.
 *
 * <p>A request is three strings: class of the task, path, argument; with an empty class it gives up the task under way.
 */
public final class Worker {

    private static final long STACK = 16L << 20;

    private final DataInputStream requests;
    private final DataOutputStream replies;
    private final long idleNanos;
    private volatile long idleSince = System.nanoTime();
    private volatile boolean busy;
    private volatile boolean unwanted;

    private Worker(DataInputStream requests, DataOutputStream replies, long idleNanos) {
        this.requests = requests;
        this.replies = replies;
        this.idleNanos = idleNanos;
    }

    /** Serves until standard input ends; the argument is the number of seconds to wait for a request. */
    public static void main(String[] arguments) {
        DataOutputStream replies = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(java.io.FileDescriptor.out)));
        // a library that prints must not disturb the answers
        System.setOut(System.err);
        Worker worker = new Worker(new DataInputStream(new BufferedInputStream(System.in)), replies,
                TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[0])));
        Thread idle = new Thread(worker::leaveWhenIdle, "idle");
        idle.setDaemon(true);
        idle.start();
        worker.serve();
    }

    private void serve() {
        try {
            while (true) {
                String task = requests.readUTF();
                String file = requests.readUTF();
                String argument = requests.readUTF();
                if (task.isEmpty()) {
                    unwanted = true;
                } else {
                    unwanted = false;
                    busy = true;
                    // another thread, so that this one sees the end of the input while a parser loops
                    new Thread(null, () -> answer(task, Path.of(file), argument), "parser", STACK).start();
                }
            }
        } catch (IOException e) {
            leave();
        }
    }

    private void answer(String task, Path file, String argument) {
        Frame last;
        try (DataOutputStream out = new DataOutputStream(new Answer())) {
            ((Task) Class.forName(task).getDeclaredConstructor().newInstance()).run(file, argument, out);
            last = new Frame(Frame.Type.END, new byte[0]);
        } catch (Failure.Exception e) {
            last = failure(e.failure(), "");
        } catch (OutOfMemoryError e) {
            // the virtual machine ends itself at its first one; this is one that a library made up
            last = failure(Failure.TOO_LONG, e.toString());
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            last = failure(Failure.DAMAGED, e.toString());
        }
        idleSince = System.nanoTime();
        busy = false;
        try {
            send(last);
        } catch (IOException e) {
            leave();
        }
    }

    private static Frame failure(Failure failure, String detail) {
        byte[] told = (failure.name() + "\n" + detail).getBytes(StandardCharsets.UTF_8);
        return new Frame(Frame.Type.FAILURE, Arrays.copyOf(told, Math.min(told.length, Frame.LONGEST)));
    }

    private synchronized void send(Frame frame) throws IOException {
        frame.write(replies);
    }

    private void leaveWhenIdle() {
        while (busy || System.nanoTime() - idleSince < idleNanos) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                break;
            }
        }
        leave();
    }

    /** Ends without waiting for a parser, and takes along what it left in the folder of its own. */
    private static void leave() {
        File[] left = new File(System.getProperty("java.io.tmpdir")).listFiles();
        for (File file : left == null ? new File[0] : left) {
            file.delete();
        }
        new File(System.getProperty("java.io.tmpdir")).delete();
        Runtime.getRuntime().halt(0);
    }

    /** Cuts an answer into frames. */
    private final class Answer extends OutputStream {

        private final byte[] buffer = new byte[Frame.LONGEST];
        private int filled;

        @Override
        public void write(int b) throws IOException {
            if (filled == buffer.length) {
                sendBuffer();
            }
            buffer[filled++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == buffer.length) {
                    sendBuffer();
                }
                int part = Math.min(left, buffer.length - filled);
                System.arraycopy(bytes, from, buffer, filled, part);
                filled += part;
                from += part;
                left -= part;
            }
        }

        @Override
        public void close() throws IOException {
            if (filled > 0) {
                sendBuffer();
            }
        }

        private void sendBuffer() throws IOException {
            if (unwanted) {
                filled = 0;
                throw new IOException("nobody wants the rest");
            }
            send(new Frame(Frame.Type.DATA, Arrays.copyOf(buffer, filled)));
            filled = 0;
        }
    }
}
