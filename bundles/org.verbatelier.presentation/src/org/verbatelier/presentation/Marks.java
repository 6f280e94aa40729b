package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Suggestion;

/**
 * The marks on the verbatims of a study: everybody's codings, and what is still suggested to one coder. What somebody has
 * already coded on words that overlap is not suggested once more, and words in quarantine get no suggestion.
 */
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
            marks.addAll(pending(verbatim));
            marks.sort(Mark.READING_ORDER);
            return List.copyOf(marks);
        });
    }

    /** What is still suggested on a verbatim, in reading order. */
    public List<Mark> pending(String verbatim) {
        return study.read(() -> suggestions(verbatim).stream().map(Mark::of).toList());
    }

    /** The suggestions still pending on a verbatim, in reading order. */
    List<Suggestion> suggestions(String verbatim) {
        List<Suggestion> pending = study.proposals().pendingOf(verbatim, coder);
        if (pending.isEmpty() || isQuarantined(verbatim)) {
            return List.of();
        }
        List<Coding> codings = study.codings().of(verbatim);
        return pending.stream().filter(s -> codings.stream().noneMatch(c -> answers(c, s))).toList();
    }

    private boolean isQuarantined(String verbatim) {
        return study.corpus().find(verbatim).filter(study.consents()::isQuarantined).isPresent();
    }

    private static boolean answers(Coding coding, Suggestion suggestion) {
        return coding.getCode().equals(suggestion.getCode()) && new Span(coding.getStart(), coding.getEnd())
                .overlaps(new Span(suggestion.getStart(), suggestion.getEnd()));
    }
}
