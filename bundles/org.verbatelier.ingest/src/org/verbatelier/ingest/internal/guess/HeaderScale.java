package org.verbatelier.ingest.internal.guess;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scale that a header itself tells: {@code (de 0 à 10)}, {@code sur 20}, {@code /5}. */
final class HeaderScale {

    private static final Pattern RANGE = Pattern.compile(
            "\\b([01])\\s?(?:\\([^)]*\\)\\s*)?(?:à|a|-|–|to|et)\\s?(3|4|5|6|7|10|20|100)\\b");
    private static final Pattern OUT_OF = Pattern.compile("(?:\\bsur\\s|/\\s?)(5|10|20|100)\\b");

    private HeaderScale() {
    }

    /** The bounds as {@code 0-10}; null when the header tells none. */
    static String of(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        Matcher range = RANGE.matcher(plain);
        if (range.find()) {
            return range.group(1) + "-" + range.group(2);
        }
        Matcher outOf = OUT_OF.matcher(plain);
        // out of five, one is the least that people give; out of ten or twenty it is nothing
        return outOf.find() ? (outOf.group(1).equals("5") ? "1-" : "0-") + outOf.group(1) : null;
    }
}
