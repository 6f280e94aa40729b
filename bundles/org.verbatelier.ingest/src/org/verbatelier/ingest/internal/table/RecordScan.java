package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.internal.table.Dialect.Quoting;

/** Splits one record off a text: its cells as long as quotation marks make sense, and what is wrong where they do not. */
final class RecordScan {

    /** What can be wrong. */
    enum Failure {
        UNCLOSED, AFTER_QUOTE, TOO_LONG
    }

    private final TextWindow text;
    private final char separator;
    private final boolean backslash;
    private int longest;
    private final StringCache cache = new StringCache();
    private final List<String> cells = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int end;
    private int failed;
    private Failure failure;
    private boolean stray;

    RecordScan(TextWindow text, Dialect dialect, int longest) {
        this.text = text;
        this.separator = dialect.separator();
        this.backslash = dialect.quoting() == Quoting.BACKSLASH;
        this.longest = longest;
    }

    /** Changes the limit of a cell, in characters. */
    void limit(int characters) {
        longest = characters;
    }

    /** Reads the record that begins at an offset of the window. */
    void scan(int from) throws IOException {
        cells.clear();
        starts.clear();
        failure = null;
        stray = false;
        int at = from;
        while (true) {
            starts.add(at);
            at = text.at(at) == '"' ? quoted(at + 1) : plain(at);
            if (failure != null) {
                end = at;
                failed = starts.getLast();
                return;
            }
            int c = text.at(at);
            if (c != separator) {
                end = afterLineEnd(text, at);
                return;
            }
            at++;
        }
    }

    /** The offset after the line end that stands at an offset; the offset itself at the end of the text. */
    static int afterLineEnd(TextWindow text, int at) throws IOException {
        int c = text.at(at);
        return c < 0 ? at : c == '\r' && text.at(at + 1) == '\n' ? at + 2 : at + 1;
    }

    private boolean isEnd(int c) {
        return c < 0 || c == separator || c == '\n' || c == '\r';
    }

    private int plain(int from) throws IOException {
        int at = from;
        StringBuilder unescaped = null;
        int c = text.at(at);
        while (!isEnd(c)) {
            stray |= c == '"';
            if (backslash && c == '\\' && isEscapable(text.at(at + 1))) {
                unescaped = unescaped == null ? new StringBuilder(text.text(from, at)) : unescaped;
                unescaped.append((char) text.at(++at));
            } else if (unescaped != null) {
                unescaped.append((char) c);
            }
            if (++at - from > longest) {
                failure = Failure.TOO_LONG;
                return at;
            }
            c = text.at(at);
        }
        cells.add(unescaped == null ? text.text(cache, from, at) : unescaped.toString());
        return at;
    }

    private boolean isEscapable(int c) {
        return c == '"' || c == '\\' || c == separator;
    }

    private int quoted(int from) throws IOException {
        int at = from;
        int copied = from;
        StringBuilder unescaped = null;
        while (true) {
            int c = text.at(at);
            if (c < 0 || at - from > longest) {
                failure = c < 0 ? Failure.UNCLOSED : Failure.TOO_LONG;
                return at;
            }
            boolean escaped = c == '"' ? text.at(at + 1) == '"'
                    : backslash && c == '\\' && (text.at(at + 1) == '"' || text.at(at + 1) == '\\');
            if (escaped) {
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text.text(copied, at));
                copied = at + 1;
                at += 2;
            } else if (c == '"') {
                break;
            } else {
                at++;
            }
        }
        cells.add(unescaped == null ? text.text(cache, from, at) : unescaped.append(text.text(copied, at)).toString());
        return afterClosing(at + 1);
    }

    /** Blanks between a closing quotation mark and the separator carry no word; anything else makes no sense. */
    private int afterClosing(int from) throws IOException {
        int at = from;
        while (text.at(at) == ' ' || text.at(at) == '\t' && separator != '\t') {
            at++;
        }
        if (!isEnd(text.at(at))) {
            failure = Failure.AFTER_QUOTE;
            cells.removeLast();
        }
        return at;
    }

    List<String> cells() {
        return cells;
    }

    /** Where the next record begins, or how far this one was looked at when it failed. */
    int end() {
        return end;
    }

    /** What is wrong; null when nothing is. */
    Failure failure() {
        return failure;
    }

    /** Where the cell that failed begins. */
    int failedAt() {
        return failed;
    }

    /** Whether a quotation mark stands inside a cell that is not quoted: allowed, but a sign of damage. */
    boolean hasStrayQuote() {
        return stray;
    }

    /** The 1-based column of an offset within the record. */
    int column(int offset) {
        int column = 0;
        while (column < starts.size() && starts.get(column) <= offset) {
            column++;
        }
        return Math.max(1, column);
    }
}
