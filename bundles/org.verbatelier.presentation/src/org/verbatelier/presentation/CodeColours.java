package org.verbatelier.presentation;

import java.util.HashMap;
import java.util.Map;

import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * The colour of each code: its own, else its theme's, else one chosen so that neighbouring themes differ. Remembers what it
 * has answered; make a new one when the codebook has changed.
 */
public final class CodeColours {

    private static final Rgb UNKNOWN = new Rgb(128, 128, 128);
    private static final double GOLDEN_ANGLE = 137.508;

    private final Codes codes;
    private final Map<String, Rgb> known = new HashMap<>();

    public CodeColours(Codes codes) {
        this.codes = codes;
    }

    /** The colour of a code by qualified identifier; grey when the codebook does not have it. */
    public Rgb of(String qualified) {
        return known.computeIfAbsent(qualified, q -> codes.find(q).map(this::colour).orElse(UNKNOWN));
    }

    /** The colour of a theme. */
    public Rgb of(Theme theme) {
        return parsed(theme.getColour(), automatic(theme));
    }

    private Rgb colour(Code code) {
        return parsed(code.getColour(), of(codes.themeOf(code)));
    }

    private static Rgb parsed(String text, Rgb otherwise) {
        return text != null && text.matches("#[0-9a-fA-F]{6}") ? Rgb.parse(text) : otherwise;
    }

    private static Rgb automatic(Theme theme) {
        int place = theme.eContainer() instanceof Scheme scheme ? scheme.getThemes().indexOf(theme) : 0;
        return Rgb.ofHsl((210 + place * GOLDEN_ANGLE) % 360, 0.62, 0.45);
    }
}
