package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.Study;

/** The marks on the verbatims of a study: everybody's codings, and what is still suggested to one coder. */
public final class Marks {

    private final Study study;
    private final String coder;

    /** Marks as the coder of the study's session sees them. */
    public Marks(Study study) {
        this.study = study;
        this.coder = study.session().coder();
    }

    /** The marks on a verbatim, in reading order. */
    public List<Mark> of(String verbatim) {
        return study.read(() -> {
            List<Mark> marks = new ArrayList<>();
            study.codings().of(verbatim).forEach(c -> marks.add(Mark.of(c, study.codings().coderOf(c))));
            study.proposals().pendingOf(verbatim, coder).forEach(s -> marks.add(Mark.of(s)));
            marks.sort(Mark.READING_ORDER);
            return List.copyOf(marks);
        });
    }

    /** What is still suggested on a verbatim, in reading order. */
    public List<Mark> pending(String verbatim) {
        return study.read(() -> study.proposals().pendingOf(verbatim, coder).stream().map(Mark::of).toList());
    }
}
