package org.verbatelier.privacy.internal;

import java.text.Normalizer;

/** Lower case without accents, one character for one, so that positions in the folded text are those of the text. */
final class Folding {

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
