package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.internal.Marks;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * What is said for and against a commitment of a charter: passages with one of its codes.
 *
 * @param service the commitment
 * @param kept passages that praise
 * @param broken passages that complain
 * @param other passages that neither praise nor complain
 */
public record ServiceEvidence(ServiceCommitment service, List<Evidence.Mark> kept, List<Evidence.Mark> broken,
        List<Evidence.Mark> other) {

    /** The passages of the respondents that a filter accepts. */
    public static ServiceEvidence of(ServiceCommitment service, Evidence evidence, EvidenceFilter filter) {
        ServiceEvidence found = new ServiceEvidence(service, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> codes = new HashSet<>(service.getCodes());
        Selection selection = Selection.of(evidence, filter);
        Marks marks = evidence.markArrays();
        for (int i = 0; i < marks.size(); i++) {
            if (codes.contains(marks.names().get(marks.code(i)))
                    && selection.counts(evidence.textArrays().respondent(marks.text(i)))) {
                found.of(marks.valence(i)).add(marks.get(i));
            }
        }
        return found;
    }

    private List<Evidence.Mark> of(Valence valence) {
        return valence == Valence.POSITIVE ? kept : valence == Valence.NEGATIVE ? broken : other;
    }
}
