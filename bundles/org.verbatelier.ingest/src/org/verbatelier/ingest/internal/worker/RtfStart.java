package org.verbatelier.ingest.internal.worker;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Finds where the text of an RTF file begins. Tika drops what comes in a group of its own before the first paragraph
 * property, such as a first name in bold; saying that a paragraph begins saves it.
 */
final class RtfStart {

    private static final byte[] PARAGRAPH = "\\pard ".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> TABLES = Set.of("fonttbl", "filetbl", "colortbl", "stylesheet", "listtable",
            "listtables", "listoverridetable", "revtbl", "rsidtbl", "info", "mmathPr", "xmlnstbl", "generator",
            "themedata",
            "colorschememapping", "latentstyles", "datastore", "upr", "userprops", "pgdsctbl");

    private final byte[] bytes;
    private int at;

    private RtfStart(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The same file with the beginning of a paragraph said, or as it is when its beginning is not understood. */
    static byte[] mark(byte[] bytes) {
        int at = new RtfStart(bytes).find();
        if (at < 0) {
            return bytes;
        }
        byte[] marked = new byte[bytes.length + PARAGRAPH.length];
        System.arraycopy(bytes, 0, marked, 0, at);
        System.arraycopy(PARAGRAPH, 0, marked, at, PARAGRAPH.length);
        System.arraycopy(bytes, at, marked, at + PARAGRAPH.length, bytes.length - at);
        return marked;
    }

    /** The place of the first group that is no table; -1 when there is text before, or none at all. */
    private int find() {
        at = 1;
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '\\' -> word();
                case '{' -> {
                    int group = at++;
                    String first = bytes[at] == '\\' ? word() : "";
                    if (!first.equals("*") && !TABLES.contains(first)) {
                        return group;
                    }
                    at = group;
                    skipGroup();
                }
                case '\r', '\n', ' ', '\t' -> at++;
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** A control word or sign, with its number and the space that ends it. */
    private String word() {
        int from = ++at;
        while (at < bytes.length && Character.isLetter(bytes[at])) {
            at++;
        }
        if (at == from) {
            at++;
            return at <= bytes.length ? String.valueOf((char) bytes[from]) : "";
        }
        String word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        while (at < bytes.length && (Character.isDigit(bytes[at]) || bytes[at] == '-')) {
            at++;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return word;
    }

    private void skipGroup() {
        int depth = 0;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b == '\\') {
                at++;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                return;
            }
        }
    }
}
