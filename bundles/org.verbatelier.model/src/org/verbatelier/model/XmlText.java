package org.verbatelier.model;

/**
 * Writes any string into XML 1.0 and reads it back unchanged.
 *
 * <p>Characters that XML 1.0 cannot hold (most control characters, lone surrogates, U+FFFE, U+FFFF) become a backslash,
 * {@code u} and four hexadecimal digits; a backslash is doubled. All other text is left as it is.
 */
public final class XmlText {

    private XmlText() {
    }

    /**
     * Escapes what XML 1.0 cannot hold.
     *
     * @param text any string, or null
     * @return an equivalent that XML can hold; {@code text} itself when nothing is escaped
     */
    public static String encode(String text) {
        if (text == null) {
            return null;
        }
        int i = 0;
        int length = text.length();
        while (i < length && isPlain(text, i)) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder out = new StringBuilder(length + 16).append(text, 0, i);
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (isPlain(text, i)) {
                out.append(c);
            } else {
                out.append("\\u").append(String.format("%04X", (int) c));
            }
        }
        return out.toString();
    }

    /**
     * The inverse of {@link #encode(String)}.
     *
     * @param text an encoded string, or null
     * @return the original string
     * @throws IllegalArgumentException when an escape is malformed
     */
    public static String decode(String text) {
        if (text == null) {
            return null;
        }
        int i = text.indexOf('\\');
        if (i < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                i++;
            } else if (text.startsWith("\\\\", i)) {
                out.append('\\');
                i += 2;
            } else if (text.startsWith("\\u", i) && i + 6 <= text.length()) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 6;
            } else {
                throw new IllegalArgumentException("malformed escape at " + i);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c >= 0x20 && c < Character.MIN_SURROGATE) {
            return c != '\\';
        }
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xFFFE;
    }
}
