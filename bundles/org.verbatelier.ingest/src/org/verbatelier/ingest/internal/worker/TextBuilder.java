package org.verbatelier.ingest.internal.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gathers the text of a document and the marks on it, and writes both as {@code DocumentText} reads them. */
final class TextBuilder {

    private static final int CHUNK = 1 << 14;

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> marks = new ArrayList<>();
    private boolean tooLong;

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    boolean isTooLong() {
        return tooLong;
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    void append(CharSequence added) {
        if (text.length() + added.length() > Marks.LONGEST_TEXT) {
            tooLong = true;
            throw new IllegalStateException("too long");
        }
        text.append(added);
    }

    void trimEnd(char c) {
        while (!text.isEmpty() && last() == c) {
            text.setLength(text.length() - 1);
        }
    }

    /** Marks the text from a place to where it ends now. */
    void mark(Marks.Kind kind, int from) {
        if (marks.size() < Marks.MOST_MARKS) {
            marks.add(new int[] { kind.ordinal(), from, text.length() });
        }
    }

    void write(DataOutputStream out) throws IOException {
        for (int from = 0; from < text.length(); from += CHUNK) {
            int to = Math.min(text.length(), from + CHUNK);
            out.writeInt(to - from);
            // units rather than characters: half a surrogate pair stays what it is
            out.writeChars(text.substring(from, to));
        }
        out.writeInt(0);
        for (int[] mark : marks) {
            out.writeByte(mark[0]);
            out.writeInt(mark[1]);
            out.writeInt(mark[2]);
        }
        out.writeByte(-1);
    }
}
