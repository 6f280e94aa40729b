package org.verbatelier.publish.internal;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens quoted words to three lines, marking what is left out. Never changes a word. */
public final class Excerpt {

    /** About three lines of a printed page. */
    public static final int LONGEST = 240;
    private static final String OMISSION = "[…]";

    private Excerpt() {
    }

    /**
     * The words to print.
     *
     * @param words masked words
     * @param cutBefore whether something of the speaker's sentence was left out before
     * @param cutAfter whether something was left out after
     */
    public static String of(String words, boolean cutBefore, boolean cutAfter) {
        String text = words.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
        boolean shortened = text.length() > LONGEST;
        if (shortened) {
            text = text.substring(0, end(text)).strip();
        }
        return (cutBefore ? OMISSION + " " : "") + text + (cutAfter || shortened ? " " + OMISSION : "");
    }

    /** The last end of a sentence that fits, or of a word when the sentence itself is too long. */
    private static int end(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
        sentences.setText(text);
        int sentence = sentences.preceding(LONGEST);
        if (sentence >= LONGEST / 2) {
            return sentence;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int cut = space > 0 ? space : LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
