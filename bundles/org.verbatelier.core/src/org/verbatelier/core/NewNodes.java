package org.verbatelier.core;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.internal.content.CodebookTree;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** Makes themes and codes with identifiers proposed from their labels, new to the scheme. */
public final class NewNodes {

    private static final int THEME_LENGTH = 3;
    private static final int CODE_LENGTH = 4;

    private final Set<String> taken = new HashSet<>();

    /** For a scheme; identifiers that were proposed are not proposed again. */
    public NewNodes(Scheme scheme) {
        scheme.getThemes().forEach(theme -> taken.add(theme.getId()));
        CodebookTree.codesIn(scheme).forEach(code -> taken.add(code.getId()));
    }

    /** A theme that is in no codebook yet. */
    public Theme theme(String label) {
        Theme theme = CodebookFactory.eINSTANCE.createTheme();
        theme.setId(unique(stem(label, THEME_LENGTH)));
        theme.setLabel(label.strip());
        return theme;
    }

    /** A code for a theme or for a coarser code, in no codebook yet; its identifier begins with that of the parent. */
    public Code code(EObject parent, String label) {
        Code code = CodebookFactory.eINSTANCE.createCode();
        String prefix = parent instanceof Code coarser ? coarser.getId() : ((Theme) parent).getId();
        code.setId(unique(prefix + "." + stem(label, CODE_LENGTH)));
        code.setLabel(label.strip());
        return code;
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + i;
        }
        return id;
    }

    /** The beginning of the first word that is long enough to tell something, in plain capitals. */
    private static String stem(String label, int length) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        List<String> words = Arrays.stream(plain.split("[^A-Z0-9]+")).filter(word -> !word.isEmpty()).toList();
        String word = words.stream().filter(w -> w.length() >= length).findFirst()
                .orElse(words.isEmpty() ? "X" : words.getFirst());
        return word.substring(0, Math.min(length, word.length()));
    }
}
