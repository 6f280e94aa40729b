package org.verbatelier.presentation;

/**
 * A text as its words alone: case, accents, punctuation and spaces are evened out; digits and signs such as {@code +} or an
 * emoji stay, as they mean something. Belongs to one thread.
 */
final class PlainWords {

    private final FoldedText folded = new FoldedText();
    private final StringBuilder words = new StringBuilder();

    /** Words separated by single spaces. */
    String of(String text) {
        folded.fold(text);
        words.setLength(0);
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isWord(c)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '=' || c == '<' || c == '>';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || switch (Character.getType(c)) {
                    case Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL -> true;
                    default -> false;
                };
    }
}
