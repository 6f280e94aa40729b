package org.verbatelier.ingest.internal.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text falls into records under a supposed separator.
 *
 * @param counts cells of each record that is not blank
 * @param starts where each of these begins
 * @param oddities places where quotation marks make no sense
 */
record RecordSample(List<Integer> counts, List<Integer> starts, int oddities) {

    private static final int RECORDS = 3000;

    /**
     * Cuts a text up.
     *
     * @param whole whether the text is all there; otherwise its last record is left out
     * @param backslash whether a backslash escapes quotation marks
     */
    static RecordSample of(String text, boolean whole, char separator, boolean backslash) {
        return new Scan(text, whole, separator, backslash).run();
    }

    private static final class Scan {

        private final String text;
        private final boolean whole;
        private final char separator;
        private final boolean backslash;
        private final List<Integer> counts = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private int oddities;
        private int at;

        Scan(String text, boolean whole, char separator, boolean backslash) {
            this.text = text;
            this.whole = whole;
            this.separator = separator;
            this.backslash = backslash;
        }

        RecordSample run() {
            while (at < text.length() && counts.size() < RECORDS) {
                int start = at;
                int cells = record();
                if (cells < 0) {
                    // as reading does: the record that makes no sense ends with its first line
                    oddities++;
                    at = start;
                    skipLine();
                } else if (at >= text.length() && !whole) {
                    break;
                } else if (cells > 1 || !text.substring(start, at).isBlank()) {
                    counts.add(cells);
                    starts.add(start);
                }
                skipLineEnd();
            }
            return new RecordSample(counts, starts, oddities);
        }

        /** The cells of the record under way; negative when it makes no sense, or has no end in this sample. */
        private int record() {
            int cells = 1;
            boolean first = true;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"' && first) {
                    if (!quoted()) {
                        return -1;
                    }
                    first = false;
                } else if (c == separator) {
                    cells++;
                    first = true;
                } else if (c == '\n' || c == '\r') {
                    return cells;
                } else {
                    if (backslash && c == '\\' && at + 1 < text.length()) {
                        at++;
                    }
                    oddities += c == '"' ? 1 : 0;
                    first = false;
                }
            }
            return cells;
        }

        /** Moves to the closing quotation mark; false when there is none, or words follow it. */
        private boolean quoted() {
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (backslash && c == '\\') {
                    at++;
                } else if (c == '"') {
                    if (at + 1 >= text.length() || isAfterCell(text.charAt(at + 1))) {
                        return true;
                    }
                    if (text.charAt(at + 1) != '"') {
                        return false;
                    }
                    at++;
                }
            }
            // the sample may end inside a cell
            return !whole;
        }

        private boolean isAfterCell(char c) {
            return c == separator || c == '\n' || c == '\r' || c == ' ';
        }

        private void skipLine() {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        }

        private void skipLineEnd() {
            if (at < text.length()) {
                at += text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            }
        }
    }
}
