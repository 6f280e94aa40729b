package org.verbatelier.presentation.reader;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Variable;

/**
 * What lies around a short answer and helps to understand it.
 *
 * @param others what the same person answered to other questions, in the order of the file
 * @param values the person's values that are not blank
 * @param previous the answer before to the same question of the same file; null when there is none
 * @param next the answer after to the same question of the same file; null when there is none
 */
public record AnswerContext(List<VerbatimEntry> others, List<Value> values, VerbatimEntry previous,
        VerbatimEntry next) {

    /** A closed answer, or what is known of the person. */
    public record Value(String variable, String value) {}

    private static final AnswerContext NONE = new AnswerContext(List.of(), List.of(), null, null);

    /** The context of an answer; empty for a turn of a conversation, which has its own around it. */
    public static AnswerContext of(Study study, VerbatimEntry entry) {
        if (!(entry.verbatim() instanceof Answer)) {
            return NONE;
        }
        return study.read(() -> new AnswerContext(
                study.corpus().ofParticipant(entry.participant().getId()).stream()
                        .filter(other -> !other.id().equals(entry.id()) && other.source() == entry.source()).toList(),
                values(entry), neighbour(study, entry, -1), neighbour(study, entry, 1)));
    }

    private static List<Value> values(VerbatimEntry entry) {
        List<Value> values = new ArrayList<>();
        for (Variable variable : entry.source().getVariables()) {
            String value = entry.value(variable.getName());
            if (!value.isBlank()) {
                values.add(new Value(variable.getName(), value));
            }
        }
        return List.copyOf(values);
    }

    private static VerbatimEntry neighbour(Study study, VerbatimEntry entry, int step) {
        List<VerbatimEntry> all = study.corpus().entries();
        for (int i = study.corpus().indexOf(entry.id()) + step; i >= 0 && i < all.size(); i += step) {
            VerbatimEntry other = all.get(i);
            if (other.source() != entry.source()) {
                return null;
            }
            if (other.questionOrSpeaker().equals(entry.questionOrSpeaker())) {
                return other;
            }
        }
        return null;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return others.isEmpty() && values.isEmpty() && previous == null && next == null;
    }
}
