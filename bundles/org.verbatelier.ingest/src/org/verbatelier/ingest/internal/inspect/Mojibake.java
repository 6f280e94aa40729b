package org.verbatelier.ingest.internal.inspect;

/** Recognises UTF-8 that was once read as a one-byte encoding and saved so: {@code Ã©} for {@code é}. */
final class Mojibake {

    private static final String[] SIGNS = { "Ã©", "Ã¨", "Ãª", "Ã§", "Ã´", "Ã ", "Ã\u00A0", "â€™", "Â«", "Â»", "Å“" };

    private Mojibake() {
    }

    static boolean isLikely(String text) {
        int found = 0;
        for (String sign : SIGNS) {
            for (int at = text.indexOf(sign); at >= 0 && found < 3; at = text.indexOf(sign, at + 1)) {
                found++;
            }
        }
        return found >= 3;
    }
}
