package org.verbatelier.index;

import java.util.List;

/**
 * What to look for in a text, over its words (see {@link TextTokens}). A pattern yields spans of words, all of them and
 * not only the shortest. The gap between two spans is the number of words strictly between them; overlapping spans have
 * no gap and do not combine.
 */
public sealed interface Pattern {

    /** A pattern that stands for exactly one word. */
    sealed interface Word extends Pattern {

        /** The folded word or beginning of a word. */
        String text();
    }

    /**
     * A word.
     *
     * @param text the folded word, not empty
     */
    record Term(String text) implements Word {

        /** Checks the word. */
        public Term {
            requireText(text);
        }
    }

    /**
     * All words with a beginning.
     *
     * @param text the folded beginning, not empty
     */
    record Prefix(String text) implements Word {

        /** Checks the beginning. */
        public Prefix {
            requireText(text);
        }
    }

    /**
     * Consecutive words.
     *
     * @param words at least one
     */
    record Phrase(List<Word> words) implements Pattern {

        /** Copies the words. */
        public Phrase {
            words = List.copyOf(requireSome(words));
        }
    }

    /**
     * The spans of any of several patterns.
     *
     * @param alternatives at least one
     */
    record AnyOf(List<Pattern> alternatives) implements Pattern {

        /** Copies the alternatives. */
        public AnyOf {
            alternatives = List.copyOf(requireSome(alternatives));
        }
    }

    /**
     * <code>left ~gap right</code>: the spans that cover one of each, in either order, with at most <code>gap</code>
     * words between.
     *
     * @param left a pattern
     * @param gap 0 or more
     * @param right a pattern
     */
    record Near(Pattern left, int gap, Pattern right) implements Pattern {

        /** Checks the gap. */
        public Near {
            requireGap(gap);
        }
    }

    /**
     * <code>kept !~gap guard</code>: the spans of <code>kept</code> for which no span of <code>guard</code> lies at a
     * gap of 0 to <code>gap</code>.
     *
     * @param kept a pattern
     * @param gap 0 or more
     * @param guard a pattern
     */
    record NotNear(Pattern kept, int gap, Pattern guard) implements Pattern {

        /** Checks the gap. */
        public NotNear {
            requireGap(gap);
        }
    }

    private static void requireText(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty word");
        }
    }

    private static <T> List<T> requireSome(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("empty list");
        }
        return list;
    }

    private static void requireGap(int gap) {
        if (gap < 0) {
            throw new IllegalArgumentException("gap " + gap);
        }
    }
}
