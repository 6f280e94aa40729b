package org.verbatelier.index;

import java.text.BreakIterator;
import java.util.Locale;

import org.verbatelier.core.Span;

/**
 * A match in its context.
 *
 * @param span the match, in UTF-16 units of the text
 * @param left text before, cut at a word where it does not reach the beginning
 * @param match the words matched
 * @param right text after, cut at a word where it does not reach the end
 */
public record Passage(Span span, String left, String match, String right) {

    private static final int LONGEST_WORD = 40;

    /**
     * A match with at most <code>context</code> UTF-16 units on either side. Neither a word, nor what people see as one
     * character, is cut, unless it is longer than 40 units.
     */
    public static Passage of(String text, Span span, int context) {
        int from = Math.max(0, span.start() - context);
        int to = Math.min(text.length(), span.end() + context);
        if (from > 0) {
            from = wordFrom(text, from, span.start());
        }
        if (to < text.length()) {
            to = wordTo(text, to, span.end());
        }
        return new Passage(span, text.substring(from, span.start()), span.in(text), text.substring(span.end(), to));
    }

    private static int wordFrom(String text, int from, int limit) {
        int at = from;
        int farthest = Math.min(limit, from + LONGEST_WORD);
        while (at < farthest && !(isSpace(text, at - 1) && !isSpace(text, at))) {
            at++;
        }
        return at < farthest || at == limit ? at : characterFrom(text, from, limit);
    }

    private static int wordTo(String text, int to, int limit) {
        int at = to;
        int farthest = Math.max(limit, to - LONGEST_WORD);
        while (at > farthest && !(isSpace(text, at) && !isSpace(text, at - 1))) {
            at--;
        }
        return at > farthest || at == limit ? at : characterTo(text, to, limit);
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private static int characterFrom(String text, int from, int limit) {
        String piece = text.substring(Math.max(0, from - LONGEST_WORD), limit);
        int inPiece = from - Math.max(0, from - LONGEST_WORD);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(piece);
        int boundary = characters.isBoundary(inPiece) ? inPiece : characters.following(inPiece);
        return boundary == BreakIterator.DONE ? limit : from - inPiece + boundary;
    }

    private static int characterTo(String text, int to, int limit) {
        String piece = text.substring(limit, Math.min(text.length(), to + LONGEST_WORD));
        int inPiece = to - limit;
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(piece);
        int boundary = characters.isBoundary(inPiece) ? inPiece : characters.preceding(inPiece);
        return boundary == BreakIterator.DONE ? limit : limit + boundary;
    }
}
