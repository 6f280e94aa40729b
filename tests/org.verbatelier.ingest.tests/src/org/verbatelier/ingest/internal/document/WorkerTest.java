package org.verbatelier.ingest.internal.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.ingest.MisbehavingTask;
import org.verbatelier.ingest.internal.worker.Frame;
import org.verbatelier.ingest.internal.worker.Worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The process by itself: it must not outlive the product, whatever ended that. */
@Timeout(60)
class WorkerTest {

    @TempDir
    Path folder;

    private Process start(int idleSeconds) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary, "-cp", WorkerPath.of(MisbehavingTask.class), Worker.class.getName(),
                String.valueOf(idleSeconds)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void request(DataOutputStream out, Path file) throws Exception {
        out.writeUTF(MisbehavingTask.class.getName());
        out.writeUTF(file.toString());
        out.writeUTF("rtf");
        out.flush();
    }

    @Test
    void itEndsInTheMiddleOfAParserThatHangsWhenItsStarterIsGone() throws Exception {
        Process process = start(60);
        try (DataOutputStream requests = new DataOutputStream(process.getOutputStream())) {
            request(requests, folder.resolve("hangs.rtf"));
            while (!Files.exists(folder.resolve("pid"))) {
                assertTrue(process.isAlive());
                Thread.onSpinWait();
            }
            Files.writeString(folder.resolve("tmp").resolve("words"), "left by a parser");
        }
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertFalse(Files.exists(folder.resolve("tmp")));
    }

    @Test
    void itEndsByItselfWhenNothingIsAskedFor() throws Exception {
        Process process = start(1);
        Path file = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi Bonjour\\par }");
        DataOutputStream requests = new DataOutputStream(process.getOutputStream());
        request(requests, file);
        DataInputStream replies = new DataInputStream(process.getInputStream());
        assertEquals(Frame.Type.DATA, Frame.read(replies).type());
        assertEquals(Frame.Type.END, Frame.read(replies).type());
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
}
