package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.ingest.internal.memory.HeaderName;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.VariableRole;

/** Tables imported one after the other into the same series: a file, its longer versions and its later exports. */
final class KnownSeries {

    private final String id;
    private final Mapping mapping;
    private final List<Source> sources = new ArrayList<>();
    private final Set<Mapping> idRules = new LinkedHashSet<>();
    private final Set<Set<String>> headers = new HashSet<>();
    private Map<String, Respondent> respondents;

    /** A stored respondent: where the latest values are, and the answers of all sources by question. */
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
        add(first, mapping);
    }

    void add(Source source, Mapping itsMapping) {
        sources.add(source);
        idRules.add(itsMapping.withColumns(List.of()));
        headers.add(headerKey(itsMapping));
        respondents = null;
    }

    /** What headers of the same columns have in common, in whatever order; without those that only tell what to repair. */
    static Set<String> headerKey(Mapping mapping) {
        Set<String> key = new TreeSet<>();
        for (ColumnMapping column : mapping.columns()) {
            if (!RefusedRows.TECHNICAL.contains(column.name())) {
                key.add(HeaderName.of(column.name()).key());
            }
        }
        return key;
    }

    String id() {
        return id;
    }

    /** The mapping of the first source, with the rule for identifiers. */
    Mapping mapping() {
        return mapping;
    }

    /** Whether a column of the file identifies respondents. */
    boolean isIdentified() {
        return mapping.idPrefix() == null;
    }

    boolean hasHeader(Set<String> key) {
        return !key.isEmpty() && headers.contains(key);
    }

    List<Source> sources() {
        return sources;
    }

    Set<String> questions() {
        Set<String> questions = new HashSet<>();
        sources.forEach(source -> source.getQuestions().stream().map(Question::getId).forEach(questions::add));
        return questions;
    }

    /** The waves that respondents name; none when they name none. */
    Set<String> waves() {
        Set<String> waves = new HashSet<>();
        respondents().values().forEach(respondent -> waves.add(respondent.value(VariableRole.WAVE)));
        waves.remove("");
        return waves;
    }

    int size() {
        return respondents().size();
    }

    /** The respondent of an identifier as it stands in the file, or null. */
    Respondent ofFileId(String fileId) {
        for (Mapping rule : idRules) {
            Respondent found = respondents().get(storedId(rule, fileId));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The respondent stored under an identifier, or null. */
    Respondent ofStoredId(String storedId) {
        return respondents().get(storedId);
    }

    private Map<String, Respondent> respondents() {
        if (respondents == null) {
            respondents = new HashMap<>();
            for (Source source : sources) {
                for (Participant participant : source.getParticipants()) {
                    Respondent earlier = respondents.get(participant.getId());
                    respondents.put(participant.getId(), new Respondent(source, participant,
                            earlier == null ? new HashMap<>(4) : earlier.answers()));
                }
                for (Answer answer : source.getAnswers()) {
                    Respondent respondent = respondents.get(answer.getParticipant());
                    if (respondent != null) {
                        respondent.answers().put(answer.getQuestion(), answer.getText());
                    }
                }
            }
        }
        return respondents;
    }

    /** The identifier in the study of an identifier in the file. */
    static String storedId(Mapping rule, String fileId) {
        if (rule.idPrefix() == null && rule.idSuffix() == null) {
            return fileId;
        }
        return Objects.toString(rule.idPrefix(), "") + fileId + Objects.toString(rule.idSuffix(), "");
    }
}
