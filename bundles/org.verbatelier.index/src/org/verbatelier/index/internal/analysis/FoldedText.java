package org.verbatelier.index.internal.analysis;

/**
 * Walks a text as folded code points. After {@link #next()}, {@link #start()} and {@link #end()} bound the UTF-16 units
 * of the original that gave the code point, the accents that follow it included.
 */
final class FoldedText {

    static final int END = -1;

    private final Alphabet alphabet;
    private char[] text = new char[0];
    private int length;
    private int position;
    private String pending = "";
    private int pendingAt;
    private int start;
    private int end;

    FoldedText(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    void reset(char[] newText, int newLength) {
        text = newText;
        length = newLength;
        position = 0;
        pending = "";
        pendingAt = 0;
        start = 0;
        end = 0;
    }

    /** The next folded code point, or {@link #END}. */
    int next() {
        while (true) {
            while (pendingAt < pending.length()) {
                int folded = pending.codePointAt(pendingAt);
                pendingAt += Character.charCount(folded);
                if (!alphabet.isIgnored(folded)) {
                    return folded;
                }
            }
            if (position >= length) {
                start = length;
                end = length;
                return END;
            }
            start = position;
            int codePoint = Character.codePointAt(text, position, length);
            position += Character.charCount(codePoint);
            end = position;
            if (codePoint < 0x80 && !followedByMark()) {
                return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
            }
            absorbMarks();
            pending = Alphabet.fold(codePoint);
            pendingAt = 0;
        }
    }

    /** Whether the code point after the current one is the letter or digit of a word; the current one stays. */
    boolean letterFollows() {
        int at = pendingAt;
        while (at < pending.length()) {
            int folded = pending.codePointAt(at);
            at += Character.charCount(folded);
            if (!alphabet.isIgnored(folded)) {
                return isJoinable(folded);
            }
        }
        int next = position;
        while (next < length) {
            int codePoint = Character.codePointAt(text, next, length);
            next += Character.charCount(codePoint);
            String folded = Alphabet.fold(codePoint);
            for (int i = 0; i < folded.length();) {
                int part = folded.codePointAt(i);
                i += Character.charCount(part);
                if (!alphabet.isIgnored(part)) {
                    return isJoinable(part);
                }
            }
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private boolean isJoinable(int folded) {
        return alphabet.isLetter(folded) && !alphabet.isWordByItself(folded);
    }

    private boolean followedByMark() {
        return position < length && text[position] >= 0x80
                && alphabet.isIgnored(Character.codePointAt(text, position, length));
    }

    private void absorbMarks() {
        while (position < length && text[position] >= 0x80) {
            int codePoint = Character.codePointAt(text, position, length);
            if (!alphabet.isIgnored(codePoint)) {
                return;
            }
            position += Character.charCount(codePoint);
            end = position;
        }
    }
}
