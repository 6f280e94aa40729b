package org.verbatelier.ingest.internal.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.verbatelier.ingest.internal.worker.Frame;
import org.verbatelier.ingest.internal.worker.Worker;

/**
 * A virtual machine with a small heap that reads documents. A thread takes its answers from the pipe, so that whoever
 * waits for them can stop waiting; a few frames are held, no more.
 */
final class ParserProcess implements AutoCloseable {

    /** How the virtual machine ends when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;
    private static final int FRAMES = 8;
    private static final long PATIENCE = 5;

    private final Process process;
    private final Path temporary;
    private final DataOutputStream requests;
    private final BlockingQueue<Frame> frames = new ArrayBlockingQueue<>(FRAMES);
    private volatile boolean closed;

    private ParserProcess(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts one.
     *
     * @param idleSeconds it ends by itself when nothing is asked for so long
     * @throws IOException when the virtual machine cannot be started
     */
    static ParserProcess start(int megabytes, int idleSeconds, String classPath) throws IOException {
        // of its own: what a killed parser leaves there are words of people
        Path temporary = Files.createTempDirectory("verbatelier-");
        // compiling little and collecting on one thread: most of its short life is loading classes
        List<String> command = List.of(java(), "-Xmx" + megabytes + "m", "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary, "-Dpdfbox.fontcache=" + temporary, "-cp", classPath,
                Worker.class.getName(), String.valueOf(idleSeconds));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // options meant for the product, a debugger's port among them, are not for this one
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        try {
            ParserProcess started = new ParserProcess(builder.start(), temporary);
            Thread reader = new Thread(started::takeFrames, "document parser");
            reader.setDaemon(true);
            reader.start();
            return started;
        } catch (IOException e) {
            delete(temporary);
            throw e;
        }
    }

    private static String java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return (Files.exists(windows) ? windows : bin.resolve("java")).toString();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Asks for a file; the answer comes by {@link #next}. */
    void request(String task, Path file, String argument) throws IOException {
        requests.writeUTF(task);
        requests.writeUTF(file.toString());
        requests.writeUTF(argument);
        requests.flush();
    }

    /** The next frame, or null when none came in time. */
    Frame next(long nanos) throws InterruptedException {
        return frames.poll(nanos, TimeUnit.NANOSECONDS);
    }

    /** Whether the process, which is gone, ended for want of memory. */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void takeFrames() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (hand(Frame.read(in))) {
                // each is handed on as it comes
            }
        } catch (IOException e) {
            // the process ended, was ended, or sent something that is no answer
            hand(new Frame(Frame.Type.GONE, new byte[0]));
        }
    }

    private boolean hand(Frame frame) {
        try {
            while (!closed) {
                if (frames.offer(frame, PATIENCE, TimeUnit.SECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Ends the process at once, whatever it does, and deletes what it left. */
    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(temporary);
    }

    private static void delete(Path folder) {
        File[] left = folder.toFile().listFiles();
        for (File file : left == null ? new File[0] : left) {
            file.delete();
        }
        folder.toFile().delete();
    }
}
