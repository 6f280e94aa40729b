package org.verbatelier.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        return all(study).stream().filter(written -> written.subject().equals(subject)).findFirst();
    }

    /** What is written on all subjects of a study, by subject. */
    public static List<Consensus> all(Study study) {
        Map<String, Note> notes = new TreeMap<>();
        study.header().getNotes().forEach(note -> notes.put(note.getSubject(), note));
        List<Consensus> all = new ArrayList<>();
        notes.forEach((subject, note) -> {
            if (!WriteNote.isApproval(subject)) {
                Optional<Note> approval = Optional.ofNullable(notes.get(WriteNote.approval(subject)));
                all.add(new Consensus(subject, note.getText(), note.getBy(), note.getDate(),
                        approval.map(Note::getBy).orElse(null), approval.map(Note::getDate).orElse(null)));
            }
        });
        return all;
    }

    /** Whether it is approved, and so locked. */
    public boolean isApproved() {
        return approvedBy != null;
    }
}
