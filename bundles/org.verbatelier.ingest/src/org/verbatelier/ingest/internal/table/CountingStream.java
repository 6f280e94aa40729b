package org.verbatelier.ingest.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read, for progress. */
final class CountingStream extends FilterInputStream {

    private final long size;
    private long count;

    /** Counts up to an expected size; negative when it is unknown. */
    CountingStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        return read;
    }

    /** The share read, 0 to 1; negative when the size is unknown. */
    double done() {
        return size < 0 ? -1 : size == 0 ? 1 : Math.min(1, (double) count / size);
    }
}
