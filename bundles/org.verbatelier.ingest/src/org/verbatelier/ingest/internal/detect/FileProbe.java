package org.verbatelier.ingest.internal.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What one pass over the bytes of a file tells: its hash, whether it is UTF-8, which high bytes it uses and beside
 * what. Memory is constant whatever the size.
 */
public final class FileProbe {

    /** What a neighbour of a byte of 0x80 and above is. */
    enum Neighbour {
        SPACE, SIGN, DIGIT, LOWER, UPPER, HIGH
    }

    private static final Neighbour[] NEIGHBOURS = Neighbour.values();

    private static final int HEAD = 4096;
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest = newDigest();
    private final long[] counts = new long[256];
    private final long[][] highBytes = new long[256][NEIGHBOURS.length * NEIGHBOURS.length];
    private final Utf8Check utf8 = new Utf8Check();
    private byte[] head = {};
    private long size;
    private long zerosAtEvenOffsets;
    private long zerosAtOddOffsets;
    private String sha256;

    private FileProbe() {
    }

    /**
     * Reads a file once.
     *
     * @param check called again and again; what it throws ends the reading
     * @throws IOException when it cannot be read
     */
    public static FileProbe of(Path file, Runnable check) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, check);
        }
    }

    private static FileProbe of(InputStream in, Runnable check) throws IOException {
        FileProbe probe = new FileProbe();
        // one byte of the chunk before and one of the chunk after are kept, so that each byte sees its neighbours
        byte[] buffer = new byte[CHUNK + 1];
        int carried = 0;
        int before = ' ';
        int read;
        while ((read = in.readNBytes(buffer, carried, CHUNK + 1 - carried)) > 0) {
            check.run();
            int filled = carried + read;
            probe.digest.update(buffer, carried, read);
            boolean last = filled < CHUNK + 1;
            int usable = last ? filled : filled - 1;
            before = probe.scan(buffer, usable, filled, before);
            if (last) {
                carried = 0;
                break;
            }
            buffer[0] = buffer[usable];
            carried = 1;
        }
        if (carried == 1) {
            probe.scan(buffer, 1, 1, before);
        }
        probe.utf8.finish();
        probe.sha256 = HexFormat.of().formatHex(probe.digest.digest());
        return probe;
    }

    private int scan(byte[] buffer, int usable, int filled, int before) {
        if (size == 0) {
            head = Arrays.copyOf(buffer, Math.min(usable, HEAD));
        }
        int previous = before;
        for (int i = 0; i < usable; i++) {
            int b = buffer[i] & 0xFF;
            counts[b]++;
            if (b >= 0x80) {
                int next = i + 1 < filled ? buffer[i + 1] & 0xFF : ' ';
                highBytes[b][place(neighbour(previous), neighbour(next))]++;
            } else if (b == 0) {
                if (((size + i) & 1) == 0) {
                    zerosAtEvenOffsets++;
                } else {
                    zerosAtOddOffsets++;
                }
            }
            previous = b;
        }
        utf8.accept(buffer, usable);
        size += usable;
        return previous;
    }

    private static int place(Neighbour before, Neighbour after) {
        return before.ordinal() * NEIGHBOURS.length + after.ordinal();
    }

    private static Neighbour neighbour(int b) {
        return b >= 0x80 ? Neighbour.HIGH
                : b >= 'a' && b <= 'z' ? Neighbour.LOWER
                        : b >= 'A' && b <= 'Z' ? Neighbour.UPPER
                                : b >= '0' && b <= '9' ? Neighbour.DIGIT
                                        : b <= ' ' ? Neighbour.SPACE : Neighbour.SIGN;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Bytes in the file. */
    public long size() {
        return size;
    }

    /** SHA-256 of the file, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The first bytes, 4,096 at most. */
    public byte[] head() {
        return head.clone();
    }

    /** Whether the file begins with these bytes. */
    public boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    long count(int b) {
        return counts[b];
    }

    /** How often a byte stands between such neighbours. */
    long count(int b, Neighbour before, Neighbour after) {
        return highBytes[b][place(before, after)];
    }

    long zerosAtEvenOffsets() {
        return zerosAtEvenOffsets;
    }

    long zerosAtOddOffsets() {
        return zerosAtOddOffsets;
    }

    Utf8Check utf8() {
        return utf8;
    }

    /** Control characters that no text uses, as a share of all bytes; zero bytes are another matter. */
    double controlShare() {
        long controls = 0;
        for (int b = 1; b < 0x20; b++) {
            // tab, line feed, vertical tab, form feed, carriage return, end of file and escape do occur in exports
            if (b < 9 || b > 13 && b != 0x1A && b != 0x1B) {
                controls += counts[b];
            }
        }
        return size == 0 ? 0 : (double) controls / size;
    }
}
