package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.verbatelier.core.LockHolder;
import org.verbatelier.core.Session;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.StudyInUse;
import org.verbatelier.core.internal.Messages;

/**
 * Keeps a second writer out. On one computer, and on shares that know locks, the operating system frees it when the process
 * dies, however that happens. Folders that a program copies between computers know no locks: there the file itself says who
 * writes, and that they are still there, once a minute.
 */
public final class StudyLock implements AutoCloseable {

    /** Far behind the words of the file, so that they can be read while it is locked, on Windows too. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);
    private static final Duration SILENT = Duration.ofMinutes(3);
    private static final Duration GONE = Duration.ofMinutes(30);
    private static final long CLOSING_SECONDS = 2;

    private final Path file;
    private final FileChannel channel;
    private final LockHolder self;
    private final ScheduledExecutorService signs;
    private volatile LockHolder successor;

    private StudyLock(Path file, FileChannel channel, LockHolder self) {
        this.file = file;
        this.channel = channel;
        this.self = self;
        this.signs = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "study lock");
            thread.setDaemon(true);
            return thread;
        });
        signs.scheduleWithFixedDelay(this::giveSign, SIGN_OF_LIFE.toSeconds(), SIGN_OF_LIFE.toSeconds(),
                TimeUnit.SECONDS);
    }

    /**
     * Takes the lock.
     *
     * @param takeOver whether a holder on another computer that has been silent for some minutes is taken for gone
     * @throws StudyInUse naming the holder
     * @throws StudyException of kind IO when the folder cannot be written
     */
    public static StudyLock take(Path file, Session session, boolean takeOver) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            LockHolder holder = LockNote.read(file);
            boolean sure = lock(channel, file, holder);
            requireFree(file, holder, sure, takeOver);
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            LockHolder self = new LockHolder(session.coder(), LockNote.thisHost(), ProcessHandle.current().pid(), now,
                    now);
            StudyLock taken = new StudyLock(file, channel, self);
            taken.note(LockNote.write(self));
            channel = null;
            return taken;
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", file, e.toString()), file, e);
        } finally {
            closeQuietly(channel);
        }
    }

    /** Whether the operating system vouches that nobody on this computer has the lock; some shares know no locks. */
    private static boolean lock(FileChannel channel, Path file, LockHolder holder) {
        FileLock lock;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // this very process has the study open, in another window
            lock = null;
        } catch (IOException e) {
            System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.INFO, "no locks here: " + file, e);
            return false;
        }
        if (lock == null) {
            throw inUse(file, holder == null ? new LockHolder("?", "", 0, null, null) : holder, false);
        }
        return true;
    }

    private static void requireFree(Path file, LockHolder holder, boolean sure, boolean takeOver) {
        if (holder == null || holder.seen() == null) {
            return;
        }
        if (holder.host().equals(LockNote.thisHost())) {
            boolean alive = !sure && ProcessHandle.of(holder.process()).filter(ProcessHandle::isAlive).isPresent();
            if (alive) {
                throw inUse(file, holder, false);
            }
            return;
        }
        Duration silence = Duration.between(holder.seen(), Instant.now());
        boolean silent = silence.compareTo(SILENT) > 0;
        if (silence.compareTo(GONE) < 0 && !(silent && takeOver)) {
            throw inUse(file, holder, silent);
        }
    }

    private static StudyInUse inUse(Path file, LockHolder holder, boolean silent) {
        Path folder = file.getParent();
        if (holder.since() == null) {
            return new StudyInUse(Messages.get("locked", folder, holder.coder()), file, holder, silent);
        }
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
        return new StudyInUse(Messages.get(silent ? "lockedSilent" : "lockedSince", folder, holder.coder(),
                format.format(holder.since()), holder.host(), format.format(holder.seen())), file, holder, silent);
    }

    private void note(byte[] words) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words), 0);
    }

    private void giveSign() {
        try {
            LockHolder there = LockNote.read(file);
            if (there != null && there.seen() != null && !(there.host().equals(self.host())
                    && there.process() == self.process() && there.since().equals(self.since()))) {
                successor = there;
                signs.shutdown();
                return;
            }
            note(LockNote.write(new LockHolder(self.coder(), self.host(), self.process(), self.since(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS))));
        } catch (IOException e) {
            // a folder that is away for a while is seen by whoever writes next
            System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.DEBUG, file.toString(), e);
        }
    }

    /** Who has taken the study over meanwhile, from another computer; null when nobody has. */
    public LockHolder successor() {
        return successor;
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

    /** Lets others in; waits only a moment for a folder that does not answer. */
    @Override
    public void close() {
        if (!signs.isShutdown()) {
            signs.execute(this::release);
        }
        signs.shutdown();
        try {
            if (!signs.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.WARNING, "silent: " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        try {
            if (Files.exists(file)) {
                channel.truncate(0);
            }
        } catch (IOException e) {
            System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.WARNING, "lock file", e);
        } finally {
            closeQuietly(channel);
        }
    }
}
