package org.verbatelier.core.internal.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The bytes of a journal, on a folder that may fail, hang, vanish or be changed by another program. After any failure the
 * file is opened anew before the next entry, so that writing goes on as soon as the folder is back.
 */
final class JournalFile implements AutoCloseable {

    /** Another program has changed the file. */
    static final class Changed extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private enum Outcome {
        WRITING, WRITTEN, GIVEN_UP
    }

    private static final int CHUNK = 1 << 20;
    /** The hash that ends a line, by which the file is known again. */
    private static final int TAIL = 67;

    private final Path file;
    private final Patience patience;
    private FileChannel channel;
    private Object identity;
    private volatile byte[] tail = {};
    private volatile long end;
    private volatile boolean torn;

    JournalFile(Path file, boolean writable, Duration limit) throws IOException {
        this.file = file;
        this.patience = new Patience(limit);
        this.channel = writable
                ? FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.READ);
        this.identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Says where the sound entries end, and the last of them with its line end. */
    void endsAt(long offset, byte[] lastLine) {
        end = offset;
        tail = Arrays.copyOfRange(lastLine, Math.max(0, lastLine.length - TAIL), lastLine.length);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Cuts what stands behind the last sound entry and returns it. */
    byte[] cut() throws IOException {
        ByteBuffer rest = ByteBuffer.allocate((int) Math.min(channel.size() - end, Integer.MAX_VALUE - 8));
        channel.read(rest, end);
        channel.truncate(end);
        channel.force(true);
        return Arrays.copyOf(rest.array(), rest.position());
    }

    byte[] read(long offset, int length) throws IOException {
        return patience.call(() -> {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            if (channel != null) {
                fill(channel, bytes, offset);
            } else {
                // what cannot be written any more may still be read
                try (FileChannel once = FileChannel.open(file, StandardOpenOption.READ)) {
                    fill(once, bytes, offset);
                }
            }
            return bytes.array();
        });
    }

    private static void fill(FileChannel from, ByteBuffer bytes, long offset) throws IOException {
        while (bytes.hasRemaining()) {
            if (from.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
    }

    /**
     * Adds bytes and waits until they are on the disk.
     *
     * @throws IOException when they are not, or when that is not known in time; they will not be there later either
     */
    void append(byte[] line) throws IOException {
        AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.WRITING);
        try {
            patience.call(() -> {
                write(line, outcome);
                return null;
            });
        } catch (Patience.Exhausted e) {
            if (outcome.compareAndSet(Outcome.WRITING, Outcome.GIVEN_UP)) {
                throw e;
            }
        }
        endsAt(end + line.length, line);
    }

    private void write(byte[] line, AtomicReference<Outcome> outcome) throws IOException {
        if (outcome.get() == Outcome.GIVEN_UP) {
            return;
        }
        try {
            FileChannel out = opened();
            requireUnchanged(out);
            torn = true;
            ByteBuffer bytes = ByteBuffer.wrap(line);
            out.position(end);
            while (bytes.hasRemaining()) {
                bytes.limit(Math.min(line.length, bytes.position() + CHUNK));
                out.write(bytes);
                bytes.limit(line.length);
                patience.moved();
            }
            out.force(false);
            if (!outcome.compareAndSet(Outcome.WRITING, Outcome.WRITTEN)) {
                throw new IOException("given up");
            }
            torn = false;
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
    }

    /** What cannot be cut now is a torn line: cut before the next entry, or set aside by the next opening. */
    private void takeBack(IOException problem) {
        try {
            if (torn && channel != null) {
                channel.truncate(end);
                torn = false;
            }
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        release();
    }

    private void requireUnchanged(FileChannel out) throws IOException {
        BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
        long size = out.size();
        if (!Objects.equals(there.fileKey(), identity) || size < end || size > end && !torn) {
            throw new Changed();
        }
        if (size > end) {
            out.truncate(end);
        }
    }

    private FileChannel opened() throws IOException {
        if (channel == null) {
            FileChannel again = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            ByteBuffer bytes = ByteBuffer.allocate(tail.length);
            if (again.size() >= end) {
                fill(again, bytes, end - tail.length);
            }
            if (!Arrays.equals(bytes.array(), tail)) {
                again.close();
                throw new Changed();
            }
            identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            channel = again;
        }
        return channel;
    }

    private void release() {
        FileChannel broken = channel;
        channel = null;
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (IOException e) {
            System.getLogger(JournalFile.class.getName()).log(System.Logger.Level.WARNING, file.toString(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            patience.call(() -> {
                release();
                return null;
            });
        } finally {
            patience.close();
        }
    }
}
