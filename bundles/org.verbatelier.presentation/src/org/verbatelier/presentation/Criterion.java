package org.verbatelier.presentation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.model.coding.FlagKind;

/** Something that is true of a verbatim or not; what a filter is made of. */
public sealed interface Criterion {

    /**
     * Words that all occur.
     *
     * @param text words separated by spaces
     * @param exact whether accents and capitals matter
     */
    record Words(String text, boolean exact) implements Criterion {}

    /**
     * A code that somebody has applied, or one of a theme, or a finer one.
     *
     * @param code qualified code, or identifier of a theme as {@code scheme:THEME}
     */
    record Coded(String code) implements Criterion {}

    /**
     * How far it is.
     *
     * @param states accepted states, at least one
     */
    record State(Set<CodingState> states) implements Criterion {
        public State {
            states = Set.copyOf(EnumSet.copyOf(states));
        }
    }

    /**
     * What the respondent's variable says.
     *
     * @param variable name of the variable
     * @param values accepted values, at least one; empty is a value
     */
    record Value(String variable, Set<String> values) implements Criterion {
        public Value {
            values = Set.copyOf(values);
        }

        /** The accepted values in alphabetical order. */
        public Set<String> inOrder() {
            return new TreeSet<>(values);
        }
    }

    /** Who has coded something in it. */
    record Coder(String name) implements Criterion {}

    /**
     * Something is suggested that the coder has not answered.
     *
     * @param rule the rule that suggests it; null for any
     */
    record Suggested(String rule) implements Criterion {}

    /**
     * Its length in words.
     *
     * @param from fewest
     * @param to most; {@link Integer#MAX_VALUE} for no limit
     */
    record Length(int from, int to) implements Criterion {}

    /**
     * When something in it was coded, in the time zone of the machine.
     *
     * @param from first day; null for no limit
     * @param to last day; null for no limit
     */
    record CodedOn(LocalDate from, LocalDate to) implements Criterion {}

    /** A mark that somebody has put on it. */
    record Flagged(FlagKind kind) implements Criterion {}

    /** Somebody has written a note on it or on one of its codings. */
    record Noted() implements Criterion {}

    /** It was chosen by hand or found by a search. */
    record Among(Set<String> verbatims) implements Criterion {
        public Among {
            verbatims = Set.copyOf(verbatims);
        }
    }
}
