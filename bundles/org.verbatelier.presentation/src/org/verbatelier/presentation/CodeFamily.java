package org.verbatelier.presentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** The codes that a code or a theme stands for: itself and the finer ones. */
final class CodeFamily {

    private CodeFamily() {
    }

    /** Qualified codes; a code that the codebook does not have stands for itself. */
    static Set<String> of(Codes codes, String codeOrTheme) {
        Set<String> family = new HashSet<>();
        codes.find(codeOrTheme).ifPresentOrElse(code -> add(codes, List.of(code), family), () -> {
            family.add(codeOrTheme);
            CodeId id = CodeId.parse(codeOrTheme);
            codes.scheme(id.scheme()).stream().map(Scheme::getThemes).flatMap(List<Theme>::stream)
                    .filter(theme -> theme.getId().equals(id.code()))
                    .forEach(theme -> add(codes, theme.getCodes(), family));
        });
        return family;
    }

    private static void add(Codes codes, List<Code> some, Set<String> family) {
        for (Code code : some) {
            family.add(codes.qualified(code));
            add(codes, code.getCodes(), family);
        }
    }
}
