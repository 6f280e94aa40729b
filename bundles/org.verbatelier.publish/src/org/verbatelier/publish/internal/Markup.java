package org.verbatelier.publish.internal;

/** Escapes words for HTML and XML, and drops what XML 1.0 cannot hold. */
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private Markup() {
    }

    /** Words for the content of an element. */
    public static String text(String words) {
        return escaped(words, false);
    }

    /** Words for an attribute between double quotes. */
    public static String attribute(String words) {
        return escaped(words, true);
    }

    private static String escaped(String words, boolean attribute) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> escaped.append(attribute ? "&#" + character + ";" : Character.toString(character));
                case '\r' -> escaped.append(attribute ? "&#13;" : "");
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
