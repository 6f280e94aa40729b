package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.verbatelier.model.XmlText;

/** Puts the characters of attribute values into bytes, escaped for XML: in one step, and without a string between. */
final class XmlBytes {

    /** No character takes more: an escaped unit is six bytes. */
    private static final int ROOM = 8;
    private static final byte[][] ESCAPES = new byte[0x80][];
    private static final byte[] TAB_IN_CELL = of("\\u0009");

    static {
        ESCAPES['&'] = of("&amp;");
        ESCAPES['<'] = of("&lt;");
        ESCAPES['"'] = of("&quot;");
        ESCAPES['\t'] = of("&#x9;");
        ESCAPES['\n'] = of("&#xA;");
        ESCAPES['\r'] = of("&#xD;");
        // the rest as XmlText does, whose escapes hold nothing that XML would escape again
        for (char c = 0; c < 0x80; c++) {
            String encoded = XmlText.encode(String.valueOf(c));
            if (ESCAPES[c] == null && encoded.length() > 1) {
                ESCAPES[c] = of(encoded);
            }
        }
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] lineEnd = of(System.lineSeparator());
    private int filled;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    static byte[] of(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    XmlBytes raw(char ascii) throws IOException {
        room();
        buffer[filled++] = (byte) ascii;
        return this;
    }

    XmlBytes raw(byte[] bytes) throws IOException {
        for (byte b : bytes) {
            room();
            buffer[filled++] = b;
        }
        return this;
    }

    XmlBytes ascii(String text) throws IOException {
        return raw(of(text));
    }

    XmlBytes newLine() throws IOException {
        return raw(lineEnd);
    }

    XmlBytes indent(int depth) throws IOException {
        for (int i = 0; i < depth; i++) {
            raw(' ').raw(' ');
        }
        return this;
    }

    /**
     * Any string, see {@link XmlText}.
     *
     * @param cell whether it is one of several cells between tabs, so that a tab in it is written otherwise
     */
    XmlBytes text(String text, boolean cell) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            room();
            char c = text.charAt(i);
            if (c < 0x80) {
                byte[] escape = c == '\t' && cell ? TAB_IN_CELL : ESCAPES[c];
                if (escape == null) {
                    buffer[filled++] = (byte) c;
                } else {
                    raw(escape);
                }
            } else if (c < 0x800) {
                buffer[filled++] = (byte) (0xC0 | c >> 6);
                buffer[filled++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                buffer[filled++] = (byte) (0xF0 | codePoint >> 18);
                buffer[filled++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                buffer[filled++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                buffer[filled++] = (byte) (0x80 | codePoint & 0x3F);
            } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
                ascii(XmlText.encode(String.valueOf(c)));
            } else {
                buffer[filled++] = (byte) (0xE0 | c >> 12);
                buffer[filled++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[filled++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return this;
    }

    private void room() throws IOException {
        if (buffer.length - filled < ROOM) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
