package org.verbatelier.ingest;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.verbatelier.ingest.internal.worker.DocumentTask;
import org.verbatelier.ingest.internal.worker.Task;

/** Stands in for the parsers, in their process, and does what the name of the file says. */
public final class MisbehavingTask implements Task {

    @Override
    public void run(Path file, String argument, DataOutputStream out) throws Exception {
        String name = file.getFileName().toString();
        switch (name.substring(0, name.indexOf('.'))) {
            case "hangs" -> {
                Files.writeString(file.resolveSibling("pid"), String.valueOf(ProcessHandle.current().pid()));
                new CountDownLatch(1).await();
            }
            case "loops" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "eats" -> {
                List<byte[]> kept = new ArrayList<>();
                while (true) {
                    kept.add(new byte[1 << 20]);
                }
            }
            case "exits" -> System.exit(0);
            case "halts" -> Runtime.getRuntime().halt(1);
            case "prints" -> {
                System.out.println("a library that prints");
                new DocumentTask().run(file, argument, out);
            }
            case "babbles" -> {
                try (FileOutputStream raw = new FileOutputStream(FileDescriptor.out)) {
                    raw.write("no answer at all".repeat(1000).getBytes());
                }
                new CountDownLatch(1).await();
            }
            case "floods" -> {
                byte[] block = new byte[1 << 16];
                while (true) {
                    out.write(block);
                }
            }
            case "endless" -> {
                // chunks of one character each, without an end
                while (true) {
                    out.writeInt(1);
                    out.writeChar('a');
                }
            }
            case "tells", "tells-too" -> {
                Files.writeString(file.resolveSibling(name + ".pid"), String.valueOf(ProcessHandle.current().pid()));
                new DocumentTask().run(file, argument, out);
            }
            case "recurses" -> deeper(0);
            default -> new DocumentTask().run(file, argument, out);
        }
    }

    private static long deeper(long depth) {
        return deeper(depth + 1) + depth;
    }
}
