package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Objects;

/**
 * Decodes whatever comes: bytes that the encoding does not have become U+FFFD, and their places are kept, so that a
 * U+FFFD of the file itself is not taken for one.
 */
final class LenientReader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final ArrayDeque<Long> faults = new ArrayDeque<>();
    private long decoded;
    private boolean ended;
    private boolean flushed;

    LenientReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length < 2) {
            throw new IllegalArgumentException("a pair of surrogates needs room for two");
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (!flushed && out.remaining() >= 2) {
            int before = out.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            decoded += out.position() - before;
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                faults.add(decoded++);
                out.put('\uFFFD');
            } else if (result.isOverflow()) {
                break;
            } else if (ended) {
                flushed = true;
            } else if (out.position() > offset) {
                // what there is first: progress and memory follow the reader
                refill();
                break;
            } else {
                refill();
            }
        }
        int count = out.position() - offset;
        return count == 0 && flushed ? -1 : count;
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** The first fault in a range of characters counted from the beginning of the file; -1 when there is none. */
    long firstFault(long from, long to) {
        for (long fault : faults) {
            if (fault >= from) {
                return fault < to ? fault : -1;
            }
        }
        return -1;
    }

    /** Faults before a character are of no interest any more. */
    void forget(long before) {
        while (!faults.isEmpty() && faults.peekFirst() < before) {
            faults.removeFirst();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
