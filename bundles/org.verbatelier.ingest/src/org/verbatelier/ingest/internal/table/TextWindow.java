package org.verbatelier.ingest.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The text of a file from the record under way on, as far as somebody looked. Bytes that the encoding does not have
 * come as U+FFFD, and it is remembered where.
 */
final class TextWindow implements Closeable {

    private static final int CHUNK = 1 << 15;

    private final CountingStream bytes;
    private final LenientReader reader;
    private char[] buffer = new char[2 * CHUNK];
    private int start;
    private int end;
    private long startInFile;
    private boolean ended;

    TextWindow(Path file, Charset charset) throws IOException {
        this.bytes = new CountingStream(Files.newInputStream(file), Files.size(file));
        this.reader = new LenientReader(bytes, charset);
        if (at(0) == 0xFEFF) {
            drop(1);
        }
    }

    /** The character at an offset from the start of the window; -1 after the last one. */
    int at(int offset) throws IOException {
        int index = start + offset;
        while (index >= end) {
            if (ended) {
                return -1;
            }
            fill();
            index = start + offset;
        }
        return buffer[index];
    }

    private void fill() throws IOException {
        if (buffer.length - end < CHUNK) {
            int kept = end - start;
            char[] target = buffer.length - kept < 2 * CHUNK ? new char[2 * buffer.length] : buffer;
            System.arraycopy(buffer, start, target, 0, kept);
            buffer = target;
            start = 0;
            end = kept;
        }
        int read = reader.read(buffer, end, CHUNK);
        if (read < 0) {
            ended = true;
        } else {
            end += read;
        }
    }

    /** Moves the start of the window. */
    void drop(int count) {
        start += count;
        startInFile += count;
        reader.forget(startInFile);
        if (start == end && buffer.length > 64 * CHUNK) {
            // one huge cell must not hold its memory for the rest of the file
            buffer = new char[2 * CHUNK];
            start = 0;
            end = 0;
        }
    }

    String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** The characters behind, for whoever makes strings of them. */
    String text(StringCache cache, int from, int to) {
        return cache.of(buffer, start + from, to - from);
    }

    /** The offset of the first byte in a range that the encoding does not have; -1 when there is none. */
    int firstFault(int from, int to) {
        long fault = reader.firstFault(startInFile + from, startInFile + to);
        return fault < 0 ? -1 : (int) (fault - startInFile);
    }

    double done() {
        return bytes.done();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOfRange(buffer, start, Math.min(end, start + 80)));
    }
}
