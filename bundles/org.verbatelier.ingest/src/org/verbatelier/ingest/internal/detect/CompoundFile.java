package org.verbatelier.ingest.internal.detect;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Looks at the names of the streams in a compound file, the envelope of old and of encrypted office files. */
final class CompoundFile {

    /** What a compound file is. */
    enum Content {
        WORKBOOK, DOCUMENT, ENCRYPTED, OTHER, DAMAGED
    }

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int IN_HEADER = 109;
    /** Sectors of directory looked at: a file of answers has a handful of streams. */
    private static final int MOST_SECTORS = 256;

    private CompoundFile() {
    }

    /** What the streams of a file make it, by [MS-CFB] 2.2 (header), 2.3 (sector chains), 2.6 (directory). */
    static Content content(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            Set<String> names = names(in);
            if (names.contains("encryptedpackage") || names.contains("encryptioninfo")) {
                return Content.ENCRYPTED;
            }
            if (names.contains("workbook") || names.contains("book")) {
                return Content.WORKBOOK;
            }
            return names.contains("worddocument") ? Content.DOCUMENT
                    : names.isEmpty() ? Content.DAMAGED : Content.OTHER;
        }
    }

    private static Set<String> names(RandomAccessFile in) throws IOException {
        Set<String> names = new HashSet<>();
        ByteBuffer header = read(in, 0, HEADER);
        if (header == null) {
            return names;
        }
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            return names;
        }
        int size = 1 << shift;
        int sector = header.getInt(48);
        for (int seen = 0; sector >= 0 && seen < MOST_SECTORS; seen++) {
            ByteBuffer directory = read(in, (sector + 1L) * size, size);
            if (directory == null) {
                break;
            }
            for (int at = 0; at < size; at += ENTRY) {
                int bytes = Math.clamp(directory.getShort(at + 64) - 2L, 0, 62);
                if (bytes > 0) {
                    byte[] name = new byte[bytes];
                    directory.get(at, name);
                    names.add(new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
                }
            }
            sector = next(in, header, size, sector);
        }
        return names;
    }

    /** The sector that follows in a chain; negative at its end. Only the table's first sectors are looked up. */
    private static int next(RandomAccessFile in, ByteBuffer header, int size, int sector) throws IOException {
        int perSector = size / 4;
        int block = sector / perSector;
        if (block >= IN_HEADER) {
            return -1;
        }
        int table = header.getInt(76 + 4 * block);
        ByteBuffer chain = table < 0 ? null : read(in, (table + 1L) * size, size);
        return chain == null ? -1 : chain.getInt(sector % perSector * 4);
    }

    private static ByteBuffer read(RandomAccessFile in, long at, int size) throws IOException {
        if (at + size > in.length()) {
            return null;
        }
        byte[] bytes = new byte[size];
        in.seek(at);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
