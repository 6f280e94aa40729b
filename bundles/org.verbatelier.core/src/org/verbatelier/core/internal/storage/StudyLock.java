package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.verbatelier.core.Session;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;

/** Keeps a second writer out. The operating system frees it when the process dies, however that happens. */
public final class StudyLock implements AutoCloseable {

    private final FileChannel channel;

    private StudyLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws StudyException of kind LOCKED naming the holder, or IO when the folder cannot be written
     */
    public static StudyLock take(Path file, Session session) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new StudyException(StudyException.Kind.LOCKED,
                        Messages.get("locked", file.getParent(), holder(file)), file, null);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((session.coder() + "\n").getBytes(StandardCharsets.UTF_8)));
            StudyLock taken = new StudyLock(channel);
            channel = null;
            return taken;
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", file, e.toString()), file, e);
        } finally {
            closeQuietly(channel);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // this very process has the study open, in another window
            return null;
        }
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.WARNING, "lock file", e);
            }
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
