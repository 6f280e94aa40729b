package org.verbatelier.presentation.reader;

import java.util.Optional;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.NewNodes;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * A code in people's own words: what somebody said becomes the label of a code. Such codes gather in a theme of their own,
 * from where they can be moved when the codebook is put in order.
 *
 * @param code the code, qualified
 * @param creation what makes it; null when there is such a code already
 */
record InVivo(String code, Operation creation) {

    /** Identifier of the theme where they gather. */
    static final String THEME = "VIVO";

    private static final int LABEL = 80;

    /**
     * The code for some words.
     *
     * @param near qualified code whose scheme is meant; null for the first scheme
     * @param themeLabel label of the theme, where it has to be made
     * @return empty when there is no scheme
     */
    static Optional<InVivo> of(Study study, VerbatimEntry entry, Span words, String near, String themeLabel) {
        Optional<Scheme> found = near == null ? study.codes().schemes().stream().findFirst()
                : study.codes().scheme(CodeId.parse(near).scheme());
        return found.map(scheme -> {
            String label = label(words.in(entry.text()));
            Optional<Theme> theme = scheme.getThemes().stream().filter(t -> THEME.equals(t.getId())).findFirst();
            return theme.flatMap(t -> present(study, t, label)).orElseGet(() -> {
                NewNodes nodes = new NewNodes(scheme);
                Theme parent = theme.orElseGet(() -> theme(nodes, themeLabel));
                Code code = nodes.code(parent, label);
                code.setExample("« " + words.in(entry.text()).strip() + " » (" + entry.id() + ")");
                return new InVivo(scheme.getId() + ":" + code.getId(), creation(study, scheme, theme, parent, code));
            });
        });
    }

    private static Optional<InVivo> present(Study study, Theme theme, String label) {
        return theme.getCodes().stream().filter(code -> label.equalsIgnoreCase(code.getLabel()) && !code.isDeprecated())
                .findFirst().map(code -> new InVivo(study.codes().qualified(code), null));
    }

    private static Theme theme(NewNodes nodes, String label) {
        Theme theme = nodes.theme(label);
        theme.setId(THEME);
        return theme;
    }

    private static Operation creation(Study study, Scheme scheme, Optional<Theme> present, Theme parent, Code code) {
        CodebookEdits codebook = new CodebookEdits(study);
        if (present.isPresent()) {
            return codebook.add(parent, parent.getCodes().size(), code);
        }
        parent.getCodes().add(code);
        return codebook.add(scheme, scheme.getThemes().size(), parent);
    }

    /** The words on one line, cut between words when they are many. */
    static String label(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LABEL) {
            return line;
        }
        TextUnits units = new TextUnits(line);
        int end = units.previousWordEnd(LABEL);
        return line.substring(0, end > 0 ? end : units.snap(LABEL)) + "…";
    }
}
