package org.verbatelier.presentation;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people type it in a hurry: lower case, without accents, one kind of apostrophe. */
final class FoldedText {

    private FoldedText() {
    }

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
            }
        }
        return lower;
    }
}
