package org.verbatelier.presentation;

/** Which answers are shown as one row. */
public enum Likeness {
    /** Each answer is a row of its own. */
    NONE,
    /** Answers that differ in case, accents, punctuation and spaces at most. */
    IDENTICAL,
    /** Answers that share at least four fifths of their words with the first one of their group, see {@link NearAnswers}. */
    NEAR
}
