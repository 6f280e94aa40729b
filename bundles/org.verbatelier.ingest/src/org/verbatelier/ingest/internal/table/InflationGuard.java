package org.verbatelier.ingest.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a compressed entry that grows out of proportion. */
final class InflationGuard extends FilterInputStream {

    /** Sheets compress ten to a hundred times; what is made to harm compresses a thousand times. */
    private static final long HIGHEST_RATIO = 300;
    private static final long FREE = 8L << 20;
    private static final long MOST = 4L << 30;

    private final long limit;
    private long count;

    InflationGuard(InputStream in, long compressedSize) {
        super(in);
        this.limit = Math.min(MOST, Math.max(FREE, Math.max(1, compressedSize) * HIGHEST_RATIO));
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

    /** The entry grew out of proportion. */
    static final class InflationException extends IOException {

        private static final long serialVersionUID = 1L;

        InflationException() {
            super("compressed entry grows out of proportion");
        }
    }
}
