package org.verbatelier.presentation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;

/** The codes that one key applies, as the codebook has it. Upper and lower case are the same key. */
public final class Favourites {

    private final Map<Character, String> codes = new LinkedHashMap<>();

    private Favourites(Codes codes) {
        for (Scheme scheme : codes.schemes()) {
            for (Code code : codes.all(scheme.getId())) {
                key(code).ifPresent(key -> this.codes.putIfAbsent(key, codes.qualified(code)));
            }
        }
    }

    /** The favourites of a codebook; the first code wins where two claim a key. */
    public static Favourites of(Codes codes) {
        return new Favourites(codes);
    }

    /** The key of a code; empty when it has none or is deprecated. */
    public static Optional<Character> key(Code code) {
        String shortcut = code.getShortcut() == null ? "" : code.getShortcut().strip();
        return shortcut.length() == 1 && !code.isDeprecated()
                ? Optional.of(Character.toLowerCase(shortcut.charAt(0)))
                : Optional.empty();
    }

    /** The qualified code of a key. */
    public Optional<String> code(char key) {
        return Optional.ofNullable(codes.get(Character.toLowerCase(key)));
    }

    /** Qualified codes by key, in the order of the codebook. */
    public Map<Character, String> all() {
        return Collections.unmodifiableMap(codes);
    }
}
