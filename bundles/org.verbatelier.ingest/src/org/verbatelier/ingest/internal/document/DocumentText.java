package org.verbatelier.ingest.internal.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.internal.worker.Marks;

/**
 * The text of a document, one line a paragraph, with what is known of its parts.
 *
 * @param marks by increasing end
 */
public record DocumentText(String text, List<Mark> marks) {

    public DocumentText {
        marks = List.copyOf(marks);
    }

    /** A text of which nothing more is known. */
    public static DocumentText plain(String text) {
        return new DocumentText(text, List.of());
    }

    /**
     * Reads what the worker answered.
     *
     * @throws IOException when it is no such answer
     */
    static DocumentText read(DataInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (length < 0 || text.length() + length > Marks.LONGEST_TEXT) {
                throw new ReadingStopped(ReadingStopped.Reason.CRASH);
            }
            byte[] units = in.readNBytes(length * 2);
            for (int i = 0; i + 1 < units.length; i += 2) {
                text.append((char) (units[i] << 8 | units[i + 1] & 0xFF));
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (int kind = in.readByte(); kind >= 0; kind = in.readByte()) {
            int from = in.readInt();
            int to = in.readInt();
            if (marks.size() >= Marks.MOST_MARKS || kind >= Marks.Kind.values().length
                    || from < 0 || from > to || to > text.length()) {
                throw new ReadingStopped(ReadingStopped.Reason.CRASH);
            }
            marks.add(new Mark(Marks.Kind.values()[kind], from, to));
        }
        return new DocumentText(text.toString(), marks).trimmed();
    }

    /** The line breaks that end the last paragraph, and those before the first, are the parser's. */
    private DocumentText trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && isLineEnd(text.charAt(from))) {
            from++;
        }
        while (to > from && isLineEnd(text.charAt(to - 1))) {
            to--;
        }
        int first = from;
        int end = to;
        return new DocumentText(text.substring(first, end), marks.stream()
                .filter(mark -> mark.to() > first && mark.from() < end)
                .map(mark -> new Mark(mark.kind(), Math.max(mark.from() - first, 0), Math.min(mark.to(), end) - first))
                .toList());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
