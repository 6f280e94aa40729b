package org.verbatelier.presentation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which rows to show; every part that is set must agree.
 *
 * @param text words that must occur, accents and case apart; blank for any
 * @param code qualified code that must be applied, or identifier of a theme as {@code scheme:THEME}; null for any
 * @param states accepted states; empty for any
 * @param values accepted value by name of variable
 * @param suggested whether something must still be suggested
 * @param among only these verbatims; null for all
 */
public record GridFilter(String text, String code, Set<CodingState> states, Map<String, String> values,
        boolean suggested, Set<String> among) {

    /** Everything. */
    public static final GridFilter NONE = new GridFilter("", null, Set.of(), Map.of(), false, null);

    public GridFilter {
        states = states.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(states));
        values = Map.copyOf(values);
        among = among == null ? null : Set.copyOf(among);
    }

    public GridFilter withText(String newText) {
        return new GridFilter(newText, code, states, values, suggested, among);
    }

    public GridFilter withCode(String newCode) {
        return new GridFilter(text, newCode, states, values, suggested, among);
    }

    public GridFilter withStates(Set<CodingState> newStates) {
        return new GridFilter(text, code, newStates, values, suggested, among);
    }

    /** Sets the value a variable must have; null takes the condition away. */
    public GridFilter withValue(String variable, String value) {
        Map<String, String> more = new HashMap<>(values);
        if (value == null) {
            more.remove(variable);
        } else {
            more.put(variable, value);
        }
        return new GridFilter(text, code, states, more, suggested, among);
    }

    public GridFilter withSuggested(boolean newSuggested) {
        return new GridFilter(text, code, states, values, newSuggested, among);
    }

    public GridFilter withAmong(Set<String> verbatims) {
        return new GridFilter(text, code, states, values, suggested, verbatims);
    }

    public boolean isNone() {
        return equals(NONE) || text.isBlank() && equals(NONE.withText(text));
    }
}
