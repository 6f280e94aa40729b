package org.verbatelier.ingest.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a compressed entry that grows out of proportion, and tells how far it is read. */
final class InflationGuard extends FilterInputStream {

    /** Sheets compress ten to a hundred times; what is made to harm compresses a thousand times. */
    private static final long HIGHEST_RATIO = 300;
    private static final long FREE = 8L << 20;
    private static final long MOST = 4L << 30;

    private final long limit;
    private final long size;
    private long count;

    /**
     * Guards an entry.
     *
     * @param compressedSize bytes in the file
     * @param size bytes when unpacked, as the file says; negative when it does not
     */
    InflationGuard(InputStream in, long compressedSize, long size) {
        super(in);
        this.limit = Math.min(MOST, Math.max(FREE, Math.max(1, compressedSize) * HIGHEST_RATIO));
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws InflationException {
        count += read;
        if (count > limit) {
            throw new InflationException();
        }
    }

    /** The share read, 0 to 1; negative when the size is unknown. */
    double done() {
        return size <= 0 ? -1 : Math.min(1, (double) count / size);
    }

    /** The entry grew out of proportion. */
    static final class InflationException extends IOException {

        private static final long serialVersionUID = 1L;

        InflationException() {
            super("compressed entry grows out of proportion");
        }
    }
}
