package org.verbatelier.presentation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text as people type it in a hurry: lower case, without accents, one kind of apostrophe, ligatures taken apart. Reused for
 * many texts one after the other, it makes no garbage; it belongs to one thread.
 */
public final class FoldedText implements CharSequence {

    /** What becomes of the letters of Latin scripts; 0 for what is more than one letter, or none. */
    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            String folded = slowly(String.valueOf(c));
            LATIN[c] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
    }

    private char[] folded = new char[256];
    private int length;

    /** A text, folded. */
    public static String of(String text) {
        return new FoldedText().fold(text).toString();
    }

    /** Takes another text. */
    FoldedText fold(String text) {
        length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < LATIN.length ? LATIN[c] : c == '\u2019' ? '\'' : 0;
            if (plain != 0) {
                add(plain);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 2 : i + 1;
                slowly(text.substring(i, end)).chars().forEach(each -> add((char) each));
                i = end - 1;
            }
        }
        return this;
    }

    private void add(char c) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
        }
        folded[length++] = c;
    }

    private static String slowly(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("œ", "oe").replace("æ", "ae");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** Whether folded words occur. */
    boolean contains(String words) {
        int last = length - words.length();
        char first = words.isEmpty() ? 0 : words.charAt(0);
        for (int i = 0; i <= last; i++) {
            if (words.isEmpty() || folded[i] == first && isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with folded words. */
    boolean startsWith(String words) {
        return words.length() <= length && isAt(0, words);
    }

    private boolean isAt(int place, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (folded[place + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return folded[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return String.valueOf(folded, start, end - start);
    }

    @Override
    public String toString() {
        return String.valueOf(folded, 0, length);
    }
}
