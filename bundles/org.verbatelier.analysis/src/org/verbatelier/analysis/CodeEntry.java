package org.verbatelier.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What figures and documents need to know of a code.
 *
 * @param scheme identifier of its scheme, such as {@code qs-hlm}
 * @param schemeCode the code without its scheme, such as {@code DEM.RELA}
 * @param label what people read
 * @param definition what it covers; empty when the scheme says nothing
 * @param theme code of the theme it belongs to; its own when it stands at the top of its scheme
 * @param themeLabel what people read of the theme
 * @param irritantTypes types of irritant (I1 to I10) that the scheme gives it; often empty
 * @param crosswalks corresponding entries by frame, such as {@code miroir} to {@code M05.DELA}; see {@link Crosswalks}
 */
public record CodeEntry(String scheme, String schemeCode, String label, String definition, String theme,
        String themeLabel, List<String> irritantTypes, Map<String, List<String>> crosswalks) {

    public CodeEntry {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(schemeCode, "schemeCode");
        irritantTypes = List.copyOf(irritantTypes);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        crosswalks.forEach((frame, targets) -> copy.put(frame, List.copyOf(targets)));
        crosswalks = Map.copyOf(copy);
    }

    /** An entry that corresponds to nothing in other frames. */
    public CodeEntry(String scheme, String schemeCode, String label, String definition, String theme,
            String themeLabel, List<String> irritantTypes) {
        this(scheme, schemeCode, label, definition, theme, themeLabel, irritantTypes, Map.of());
    }

    /** An entry for a code that no scheme of the study defines: the study's figures must not lose it. */
    public static CodeEntry unknown(String qualified) {
        int colon = qualified.indexOf(':');
        String scheme = colon < 0 ? "" : qualified.substring(0, colon);
        String code = qualified.substring(colon + 1);
        int dot = code.indexOf('.');
        String theme = dot < 0 ? code : code.substring(0, dot);
        return new CodeEntry(scheme, code, code, "", theme, theme, List.of());
    }
}
