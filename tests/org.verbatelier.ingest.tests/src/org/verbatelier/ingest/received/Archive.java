package org.verbatelier.ingest.received;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip made entry by entry. */
final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Archive add(String name, String text) throws IOException {
        return add(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    Archive add(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    /** Adds an entry of one letter many times over: small in the file, large once unpacked. */
    Archive addBomb(String name, String before, long letters, String after) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(before.getBytes(StandardCharsets.UTF_8));
        byte[] chunk = "0".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (long left = letters; left > 0; left -= chunk.length) {
            zip.write(chunk, 0, (int) Math.min(left, chunk.length));
        }
        zip.write(after.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
