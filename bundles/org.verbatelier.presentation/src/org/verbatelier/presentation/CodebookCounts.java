package org.verbatelier.presentation;

import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** How many codings there are beneath each node of the codebook; always the present number. */
public final class CodebookCounts {

    private final Study study;

    public CodebookCounts(Study study) {
        this.study = study;
    }

    /** Codings with a scheme's codes. */
    public int of(Scheme scheme) {
        return scheme.getThemes().stream().mapToInt(this::of).sum();
    }

    /** Codings with a theme's codes. */
    public int of(Theme theme) {
        return sum(theme.getCodes());
    }

    /** Codings with a code or with finer ones. */
    public int of(Code code) {
        return study.codings().count(study.codes().qualified(code)) + sum(code.getCodes());
    }

    private int sum(List<Code> codes) {
        return codes.stream().mapToInt(this::of).sum();
    }
}
