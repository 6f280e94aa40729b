package org.verbatelier.privacy.internal;

import java.text.Normalizer;

/** Lower case without accents, one character for one, so that positions in the folded text are those of the text. */
final class Folding {

    /** Answers for the letters of western languages, worked out once: this runs over whole corpora. */
    private static final char[] LATIN = new char[0x250];

    static {
        for (char character = 0; character < LATIN.length; character++) {
            LATIN[character] = folded(character);
        }
    }

    private Folding() {
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    static char fold(char character) {
        return character < LATIN.length ? LATIN[character] : folded(character);
    }

    private static char folded(char character) {
        if (character < 128) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        }
        if (character == '\u2019' || character == '\u02bc') {
            return '\'';
        }
        if (Character.isSpaceChar(character)) {
            return ' ';
        }
        if (Character.isSurrogate(character)) {
            return character;
        }
        char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }
}
