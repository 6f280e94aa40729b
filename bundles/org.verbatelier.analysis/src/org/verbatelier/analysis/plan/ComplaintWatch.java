package org.verbatelier.analysis.plan;

import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.plan.Complaint;
import org.verbatelier.model.plan.ComplaintState;

/**
 * A complaint that is closed in the other system while the person goes on complaining in the study.
 *
 * @param complaint the closed complaint
 * @param passages their negative passages, those of the verbatim it is about first
 */
public record ComplaintWatch(Complaint complaint, List<Coding> passages) {

    /** The complaints that are closed but not to the satisfaction of those who complained. */
    public static List<ComplaintWatch> unsettled(Study study) {
        return study.plan().getComplaints().stream().filter(c -> c.getState() == ComplaintState.CLOSED)
                .map(complaint -> new ComplaintWatch(complaint, complaints(study, complaint)))
                .filter(watch -> !watch.passages().isEmpty()).toList();
    }

    private static List<Coding> complaints(Study study, Complaint complaint) {
        VerbatimEntry about = study.corpus().find(complaint.getVerbatim()).orElse(null);
        if (about == null) {
            return List.of();
        }
        Participant person = about.participant();
        List<VerbatimEntry> theirs = person == null ? List.of(about) : study.corpus().ofParticipant(person.getId());
        return theirs.stream().sorted((one, other) -> Boolean.compare(other.id().equals(about.id()),
                one.id().equals(about.id()))).flatMap(entry -> study.codings().of(entry.id()).stream())
                .filter(coding -> coding.getValence() == Valence.NEGATIVE).toList();
    }
}
