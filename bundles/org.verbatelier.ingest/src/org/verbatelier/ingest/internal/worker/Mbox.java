package org.verbatelier.ingest.internal.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Cuts a mailbox file into messages: one begins at a line {@code From } after an empty line. */
final class Mbox {

    /** Bytes of one message; what is longer is attachments at its end. */
    private static final int LONGEST = 48 << 20;
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final BufferedInputStream in;
    private boolean begun;

    Mbox(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next message, or null. */
    byte[] next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream(200);
        boolean blankBefore = !begun;
        while (readLine(line)) {
            byte[] bytes = line.toByteArray();
            if (blankBefore && startsWith(bytes, 0)) {
                if (begun) {
                    return message.toByteArray();
                }
                begun = true;
            } else if (begun && message.size() + bytes.length <= LONGEST) {
                int quote = quotes(bytes);
                // a line of the text that looks like a beginning was written with one more sign
                int from = quote > 0 && startsWith(bytes, quote) ? 1 : 0;
                message.write(bytes, from, bytes.length - from);
            }
            blankBefore = bytes.length <= 2 && (bytes[0] == '\n' || bytes[0] == '\r');
        }
        boolean last = begun && message.size() > 0;
        begun = false;
        return last ? message.toByteArray() : null;
    }

    private static int quotes(byte[] line) {
        int i = 0;
        while (i < line.length && line[i] == '>') {
            i++;
        }
        return i;
    }

    private static boolean startsWith(byte[] line, int at) {
        for (int i = 0; i < FROM.length; i++) {
            if (at + i >= line.length || line[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        line.reset();
        int b;
        while ((b = in.read()) >= 0) {
            if (line.size() < LONGEST) {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
        }
        return line.size() > 0;
    }
}
