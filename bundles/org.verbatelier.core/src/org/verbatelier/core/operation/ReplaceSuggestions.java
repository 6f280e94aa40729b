package org.verbatelier.core.operation;

/**
 * What the rules of a scheme suggest is replaced. Suggestions are a file of their own, named by its hash.
 *
 * @param scheme the scheme
 * @param before the set in force; null when none
 * @param after the set that replaces it; null when none
 */
public record ReplaceSuggestions(String scheme, SuggestionSetData before, SuggestionSetData after)
        implements Operation {

    @Override
    public Operation inverse() {
        return new ReplaceSuggestions(scheme, after, before);
    }
}
