package org.verbatelier.presentation;

import java.util.List;

import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;

/** Applies a code to what is selected, or takes it away again. */
public final class CodeToggle {

    private final Study study;
    private final CodingDesk desk;

    public CodeToggle(Study study, CodingDesk desk) {
        this.study = study;
        this.desk = desk;
    }

    /** Whether this code can be toggled: a theme stands for several. */
    public boolean isCode(String codeOrTheme) {
        return study.codes().find(codeOrTheme).isPresent();
    }

    /**
     * Takes the coder's own codings with a code away when the present verbatim has one, else applies the code; as one step.
     *
     * @return false when nothing was to be done
     */
    public boolean toggle(String code) {
        String coder = study.session().coder();
        List<Coding> own = desk.selection().stream().flatMap(verbatim -> study.codings().of(verbatim).stream())
                .filter(coding -> coding.getCode().equals(code))
                .filter(coding -> study.codings().coderOf(coding).equals(coder)).toList();
        boolean present = desk.current()
                .filter(entry -> own.stream().anyMatch(coding -> coding.getVerbatim().equals(entry.id()))).isPresent();
        if (!present) {
            return desk.code(code);
        }
        return new Edits(study).remove(own).map(operation -> {
            study.apply(operation);
            return true;
        }).orElse(false);
    }
}
