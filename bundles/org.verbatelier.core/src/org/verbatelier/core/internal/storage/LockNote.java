package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import org.verbatelier.core.LockHolder;

/** What a lock file says of its holder: name, computer, process, begin and last sign of life, one a line. */
final class LockNote {

    private static final int LINES = 5;

    private LockNote() {
    }

    static byte[] write(LockHolder holder) {
        return String.join("\n", holder.coder().replace('\n', ' '), holder.host(), Long.toString(holder.process()),
                holder.since().toString(), holder.seen().toString(), "").getBytes(StandardCharsets.UTF_8);
    }

    /** The holder that a file names; null when nobody holds it. A name alone is what older versions wrote. */
    static LockHolder read(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.isEmpty() || lines.getFirst().isBlank()) {
            return null;
        }
        LockHolder unknown = new LockHolder(lines.getFirst().strip(), "", 0, null, null);
        if (lines.size() < LINES) {
            return unknown;
        }
        try {
            return new LockHolder(unknown.coder(), lines.get(1), Long.parseLong(lines.get(2)),
                    Instant.parse(lines.get(3)), Instant.parse(lines.get(4)));
        } catch (NumberFormatException | DateTimeException e) {
            return unknown;
        }
    }

    /** The name of this computer. */
    static String thisHost() {
        String named = System.getenv("COMPUTERNAME");
        try {
            return named != null ? named : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }
}
