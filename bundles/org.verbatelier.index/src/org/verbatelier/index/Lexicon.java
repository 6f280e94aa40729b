package org.verbatelier.index;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that a coding scheme reads as other words, such as <code>tjrs</code> for <code>toujours</code>. Texts are
 * indexed as they are; a lexicon says which words of the texts a word of a rule stands for. A replacement is not
 * replaced again.
 */
public final class Lexicon {

    private static final Lexicon NONE = new Lexicon(Map.of());

    private final Map<String, String> entries;

    private Lexicon(Map<String, String> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The lexicon that replaces nothing. */
    public static Lexicon none() {
        return NONE;
    }

    /** A lexicon from written word to word read, both as {@link TextTokens} gives them. */
    public static Lexicon of(Map<String, String> entries) {
        return entries.isEmpty() ? NONE : new Lexicon(entries);
    }

    /** The word read where <code>word</code> is written. */
    public String read(String word) {
        return entries.getOrDefault(word, word);
    }

    /** The written words that are read as <code>word</code>, in alphabetical order; may be empty. */
    public Set<String> written(String word) {
        Set<String> written = new TreeSet<>();
        if (read(word).equals(word)) {
            written.add(word);
        }
        entries.forEach((key, value) -> {
            if (value.equals(word)) {
                written.add(key);
            }
        });
        return written;
    }

    /** The entries whose replacement begins with <code>prefix</code> though they may not themselves. */
    public Set<String> writtenFor(String prefix) {
        Set<String> written = new TreeSet<>();
        entries.forEach((key, value) -> {
            if (value.startsWith(prefix)) {
                written.add(key);
            }
        });
        return written;
    }

    /** The entries that begin with <code>prefix</code> and are read as a word that does not. */
    public Set<String> hiddenFrom(String prefix) {
        Set<String> hidden = new TreeSet<>();
        entries.forEach((key, value) -> {
            if (key.startsWith(prefix) && !value.startsWith(prefix)) {
                hidden.add(key);
            }
        });
        return hidden;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lexicon lexicon && entries.equals(lexicon.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
