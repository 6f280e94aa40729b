package org.verbatelier.ingest.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Stops reading a compressed entry that grows out of proportion, whose check sum is not the one it should have, or that
 * nobody wants any more, and tells how far it is read.
 */
final class InflationGuard extends FilterInputStream {

    /** Sheets compress ten to a hundred times; what is made to harm compresses a thousand times. */
    private static final long HIGHEST_RATIO = 300;
    private static final long FREE = 8L << 20;
    private static final long MOST = 4L << 30;

    private final long limit;
    private final long size;
    private final long crc;
    private final CRC32 sum = new CRC32();
    private final Runnable check;
    private long count;

    /**
     * Guards an entry.
     *
     * @param check called at each reading; what it throws ends the reading
     */
    InflationGuard(InputStream in, ZipEntry entry, Runnable check) {
        super(in);
        this.check = check;
        this.limit = Math.min(MOST, Math.max(FREE, Math.max(1, entry.getCompressedSize()) * HIGHEST_RATIO));
        this.size = entry.getSize();
        this.crc = entry.getCrc();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check.run();
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
            sum.update(buffer, offset, read);
        } else if (read < 0 && crc >= 0 && sum.getValue() != crc) {
            // a byte that changed on the way may still unpack, to other words
            throw new ZipException("wrong check sum");
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
