package org.verbatelier.presentation.reader;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

import org.verbatelier.core.Span;

/**
 * Words and sentences of a text, for a caret that moves by them. No step ever ends inside what a reader sees as one
 * character, such as a letter with its accent or a family emoji.
 *
 * <p>A French elision is a word of its own, so that {@code l’} stays out when {@code ascenseur} is marked; an emoji is a
 * word as well. All places are UTF-16 units of the text, from 0 to its length.
 */
public final class TextUnits {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");

    private final String text;
    private final BitSet characters = new BitSet();
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);

    public TextUnits(String text) {
        this.text = text;
        sentences.setText(text);
        // all at once: asked for the character before a place, the iterator is slow and errs after an emoji
        BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(text);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            characters.set(at);
        }
    }

    /** The end of the word that begins or continues after a place; the end of the text when there is none. */
    public int nextWordEnd(int at) {
        int place = snap(at);
        while (place < text.length() && !isWord(place)) {
            place = after(place);
        }
        return place == text.length() ? place : wordEnd(place);
    }

    /** The start of the word that ends or continues before a place; 0 when there is none. */
    public int previousWordStart(int at) {
        int place = snap(at);
        while (place > 0 && !isWord(before(place))) {
            place = before(place);
        }
        return place == 0 ? 0 : wordStart(before(place));
    }

    /** The start of the next word after the one at a place; the end of the text when there is none. */
    public int nextWordStart(int at) {
        int place = snap(at);
        if (place < text.length() && isWord(place)) {
            place = wordEnd(place);
        }
        while (place < text.length() && !isWord(place)) {
            place = after(place);
        }
        return place;
    }

    /** The end of the last word that ends before a place; 0 when there is none. */
    public int previousWordEnd(int at) {
        int place = snap(at);
        if (place > 0 && isWord(before(place))) {
            place = wordStart(before(place));
        }
        while (place > 0 && !isWord(before(place))) {
            place = before(place);
        }
        return place;
    }

    /** The word at a place, or the one that ends there; empty where there is none. */
    public Span wordAt(int at) {
        int place = snap(at);
        if (place < text.length() && isWord(place)) {
            int start = wordStart(place);
            return new Span(start, wordEnd(start));
        }
        return place > 0 && isWord(before(place)) ? new Span(wordStart(before(place)), place)
                : new Span(place, place);
    }

    /** The sentence at a place, without the space around it. A line break ends a sentence. */
    public Span sentenceAt(int at) {
        int place = Math.clamp(at, 0, Math.max(0, text.length() - 1));
        int start = place == 0 || sentences.isBoundary(place) ? place : Math.max(0, sentences.preceding(place));
        int following = text.isEmpty() ? 0 : sentences.following(place);
        int end = following == BreakIterator.DONE ? text.length() : following;
        for (int i = place - 1; i >= start; i--) {
            if (isLineBreak(i)) {
                start = i + 1;
            }
        }
        for (int i = place; i < end; i++) {
            if (isLineBreak(i)) {
                end = i;
            }
        }
        return trimmed(start, Math.max(start, end));
    }

    /** The start of the next sentence; the end of the text when there is none. */
    public int nextSentence(int at) {
        int place = Math.max(at, sentenceAt(at).end());
        while (place < text.length() && (Character.isWhitespace(text.charAt(place)) || !startsSentence(place))) {
            place = after(place);
        }
        return place;
    }

    /** The start of the sentence, or of the one before when the place is there already. */
    public int previousSentence(int at) {
        int start = sentenceAt(at).start();
        if (start < at) {
            return start;
        }
        int place = at;
        while (place > 0 && Character.isWhitespace(text.charAt(place - 1))) {
            place--;
        }
        return place == 0 ? 0 : sentenceAt(place - 1).start();
    }

    private boolean startsSentence(int place) {
        return sentenceAt(place).start() == place;
    }

    /** The last place at or before this one that cuts no character. */
    public int snap(int at) {
        return characters.previousSetBit(Math.clamp(at, 0, text.length()));
    }

    /** The span widened so that it cuts no character. */
    public Span snap(Span span) {
        int end = snap(span.end());
        return new Span(snap(span.start()), end < span.end() ? after(end) : end);
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isLineBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int after(int place) {
        int next = characters.nextSetBit(place + 1);
        return next < 0 ? text.length() : next;
    }

    private int before(int place) {
        return Math.max(0, characters.previousSetBit(place - 1));
    }

    private boolean isLetter(int place) {
        return Character.isLetterOrDigit(text.codePointAt(place));
    }

    private boolean isPicture(int place) {
        int point = text.codePointAt(place);
        return Character.isEmoji(point) && !Character.isDigit(point) && point > 0xff;
    }

    /** Whether the character at a place belongs to a word. */
    private boolean isWord(int place) {
        return isLetter(place) || isPicture(place) || isApostrophe(place) && place > 0 && isLetter(before(place))
                || isJoint(place);
    }

    private boolean isApostrophe(int place) {
        return text.charAt(place) == '\'' || text.charAt(place) == '\u2019';
    }

    /** A hyphen, or a sign that cannot be seen, between two letters. */
    private boolean isJoint(int place) {
        int type = Character.getType(text.codePointAt(place));
        return (text.charAt(place) == '-' || text.charAt(place) == '\u2011' || type == Character.FORMAT) && place > 0
                && after(place) < text.length() && isLetter(before(place)) && isLetter(after(place));
    }

    private int wordEnd(int place) {
        if (isPicture(place)) {
            return after(place);
        }
        int end = place;
        while (end < text.length() && isWord(end) && !isPicture(end)) {
            boolean apostrophe = isApostrophe(end);
            int next = after(end);
            if (apostrophe && (next == text.length() || !isLetter(next))) {
                return end == place ? next : end;
            }
            end = next;
            if (apostrophe && isElision(end - 1)) {
                return end;
            }
        }
        return end;
    }

    private boolean isElision(int apostrophe) {
        int start = apostrophe;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
    }

    private int wordStart(int place) {
        int start = place;
        if (isPicture(place)) {
            return place;
        }
        while (start > 0 && isWord(before(start)) && !isPicture(before(start))
                && !(isApostrophe(before(start)) && isElision(before(start)))) {
            start = before(start);
        }
        return start;
    }
}
