package org.verbatelier.ui.workbench.internal.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.Level;

/** The agencies and residences of a study. */
record Places(List<String> agencies, List<String> residences) {

    static Places of(Study study) {
        return study.read(() -> new Places(values(study, VariableRole.AGENCY), values(study, VariableRole.RESIDENCE)));
    }

    private static List<String> values(Study study, VariableRole role) {
        Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Source source : study.corpus().sources()) {
            List<Variable> variables = source.getVariables();
            for (int i = 0; i < variables.size(); i++) {
                if (variables.get(i).getRole() == role) {
                    int position = i;
                    source.getParticipants().stream().filter(one -> one.getValues() != null)
                            .map(one -> one.getValues().get(position)).filter(value -> !value.isBlank())
                            .map(String::strip).forEach(values::add);
                }
            }
        }
        return List.copyOf(values);
    }

    /** The places that a document of a level may be about. */
    List<String> of(Level.Kind level) {
        return switch (level) {
            case ORGANISATION -> List.of();
            case AGENCY -> agencies;
            case RESIDENCE -> residences;
            case TENANTS -> {
                Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                all.addAll(agencies);
                all.addAll(residences);
                yield List.copyOf(all);
            }
        };
    }
}
