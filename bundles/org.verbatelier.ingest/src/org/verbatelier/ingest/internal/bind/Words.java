package org.verbatelier.ingest.internal.bind;

import java.text.Normalizer;

/**
 * Whether two cells hold the same words. A workbook writes line ends otherwise than a text file, some programs compose
 * accents and others do not, and blanks around a cell come and go: none of this makes other words.
 */
final class Words {

    private Words() {
    }

    /** Whether two texts, neither null, are the same words. */
    static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /** What all forms of the same words have in common. */
    static String key(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String composed = Normalizer.isNormalized(lines, Normalizer.Form.NFC) ? lines
                : Normalizer.normalize(lines, Normalizer.Form.NFC);
        return composed.strip();
    }
}
