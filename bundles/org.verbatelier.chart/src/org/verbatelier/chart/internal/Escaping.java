package org.verbatelier.chart.internal;

/** Makes words content of an XML or HTML element, and drops what XML 1.0 cannot hold. */
public final class Escaping {

    private static final int REPLACEMENT = 0xFFFD;

    private Escaping() {
    }

    /** Words between two tags. */
    public static String text(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(isXml(character) ? character : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** Whether XML 1.0 may hold a character (production 2 of the recommendation), lone surrogates excluded. */
    private static boolean isXml(int character) {
        return character >= 0x20 && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
