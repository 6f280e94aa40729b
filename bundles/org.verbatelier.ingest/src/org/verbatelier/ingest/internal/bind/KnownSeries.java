package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.ingest.Mapping;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.VariableRole;

/** Tables imported one after the other into the same series: a file and its longer versions. */
final class KnownSeries {

    private final String id;
    private final Mapping mapping;
    private final List<Source> sources = new ArrayList<>();
    private Map<String, Respondent> respondents;

    /** A stored respondent: where, and the answers by question. */
    record Respondent(Source source, Participant participant, Map<String, String> answers) {

        /** The stored value of the variable with a role; empty when there is none. */
        String value(VariableRole role) {
            var variables = source.getVariables();
            for (int i = 0; i < variables.size(); i++) {
                if (variables.get(i).getRole() == role) {
                    return participant.getValues() == null ? "" : participant.getValues().get(i);
                }
            }
            return "";
        }
    }

    KnownSeries(Source first, Mapping mapping) {
        this.id = first.getSeries() == null || first.getSeries().isEmpty() ? first.getId() : first.getSeries();
        this.mapping = mapping;
        this.sources.add(first);
    }

    void add(Source source) {
        sources.add(source);
        respondents = null;
    }

    String id() {
        return id;
    }

    /** The mapping of the first source, with the rule for identifiers. */
    Mapping mapping() {
        return mapping;
    }

    List<Source> sources() {
        return sources;
    }

    Set<String> questions() {
        Set<String> questions = new HashSet<>();
        sources.forEach(source -> source.getQuestions().stream().map(Question::getId).forEach(questions::add));
        return questions;
    }

    /** The respondent stored under an identifier, or null. */
    Respondent respondent(String storedId) {
        if (respondents == null) {
            respondents = new HashMap<>();
            for (Source source : sources) {
                for (Participant participant : source.getParticipants()) {
                    respondents.putIfAbsent(participant.getId(), new Respondent(source, participant, new HashMap<>(4)));
                }
                for (Answer answer : source.getAnswers()) {
                    Respondent respondent = respondents.get(answer.getParticipant());
                    if (respondent != null) {
                        respondent.answers().put(answer.getQuestion(), answer.getText());
                    }
                }
            }
        }
        return respondents.get(storedId);
    }
}
