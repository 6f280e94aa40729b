package org.verbatelier.ingest.internal.detect;

/** Follows a stream of bytes and tells whether it is UTF-8, and where it stops being so. */
final class Utf8Check {

    private int expected;
    private int low = 0x80;
    private int high = 0xBF;
    private long sequences;
    private long errors;
    private long line = 1;
    private long firstErrorLine;
    private boolean cutShort;

    void accept(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            if (expected > 0) {
                if (b >= low && b <= high) {
                    low = 0x80;
                    high = 0xBF;
                    if (--expected == 0) {
                        sequences++;
                    }
                    continue;
                }
                fail();
            }
            if (b >= 0x80) {
                begin(b);
            } else if (b == '\n') {
                line++;
            }
        }
    }

    private void begin(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            // overlong forms and surrogates are no UTF-8
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            fail();
        }
    }

    private void fail() {
        if (errors++ == 0) {
            firstErrorLine = line;
        }
        expected = 0;
        low = 0x80;
        high = 0xBF;
    }

    void finish() {
        if (expected > 0) {
            cutShort = errors == 0;
            fail();
        }
    }

    /** Well-formed sequences of several bytes. */
    long sequences() {
        return sequences;
    }

    /** Bytes that break UTF-8. */
    long errors() {
        return errors;
    }

    /** Whether the only error is a last sequence that the end of the file cuts short. */
    boolean isCutShort() {
        return cutShort;
    }

    /** Line of the first error, from 1; 0 when there is none. */
    long firstErrorLine() {
        return firstErrorLine;
    }
}
