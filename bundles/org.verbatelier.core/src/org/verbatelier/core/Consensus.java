package org.verbatelier.core;

import java.time.Instant;
import java.util.Optional;

import org.verbatelier.core.operation.WriteNote;
import org.verbatelier.model.corpus.Note;

/**
 * What people agree upon, and whether they approved it: from then on it is locked.
 *
 * @param subject what it is on, such as {@code miroir:M05.DELA}
 * @param text the words
 * @param by who wrote them down
 * @param date when
 * @param approvedBy who recorded the approval; null when it is not approved
 * @param approvedOn when; null likewise
 */
public record Consensus(String subject, String text, String by, Instant date, String approvedBy, Instant approvedOn) {

    /** What is written on a subject of a study. */
    public static Optional<Consensus> of(Study study, String subject) {
        Optional<Note> approval = note(study, WriteNote.approval(subject));
        return note(study, subject).map(note -> new Consensus(subject, note.getText(), note.getBy(), note.getDate(),
                approval.map(Note::getBy).orElse(null), approval.map(Note::getDate).orElse(null)));
    }

    private static Optional<Note> note(Study study, String subject) {
        return study.header().getNotes().stream().filter(note -> note.getSubject().equals(subject)).findFirst();
    }

    /** Whether it is approved, and so locked. */
    public boolean isApproved() {
        return approvedBy != null;
    }
}
