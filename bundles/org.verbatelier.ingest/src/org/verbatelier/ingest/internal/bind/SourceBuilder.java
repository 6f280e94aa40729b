package org.verbatelier.ingest.internal.bind;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.model.corpus.VariableRole;

/** Fills the source of a table with respondents and answers whose identifiers are new. */
final class SourceBuilder {

    private static final CorpusFactory CORPUS = CorpusFactory.eINSTANCE;

    private final Source source;
    private final List<ColumnMapping> questions;
    private final KnownStudy known;
    private final Set<String> added = new HashSet<>();

    SourceBuilder(Source source, List<ColumnMapping> variables, List<ColumnMapping> questions, String waveName,
            KnownStudy known) {
        this.source = source;
        this.questions = questions;
        this.known = known;
        variables.forEach(column -> source.getVariables().add(variable(column)));
        if (waveName != null) {
            source.getVariables().add(variable(waveName, VariableRole.WAVE, VariableKind.CATEGORY, ""));
        }
        for (ColumnMapping column : questions) {
            Question question = CORPUS.createQuestion();
            question.setId(column.questionId());
            question.setLabel(column.name());
            source.getQuestions().add(question);
        }
    }

    private static Variable variable(ColumnMapping column) {
        return variable(column.name(), column.role().variableRole().orElseThrow(), column.kind(),
                column.scale() == null ? "" : column.scale());
    }

    private static Variable variable(String name, VariableRole role, VariableKind kind, String scale) {
        Variable variable = CORPUS.createVariable();
        variable.setName(name);
        variable.setRole(role);
        variable.setKind(kind);
        variable.setScale(scale);
        return variable;
    }

    Source source() {
        return source;
    }

    boolean isEmpty() {
        return source.getParticipants().isEmpty() && source.getAnswers().isEmpty();
    }

    /** Adds a respondent; one of an earlier source again when these are the values of later answers. */
    void respondent(String id, Audience audience, String[] values) {
        Participant participant = CORPUS.createParticipant();
        participant.setId(id);
        participant.setAudience(audience);
        participant.setValues(Values.of(Arrays.asList(values)));
        source.getParticipants().add(participant);
    }

    /**
     * Adds an answer. The only answer of a respondent to the only question has the respondent's identifier.
     *
     * @param hasOthers whether the study holds answers of this respondent
     */
    void answer(String participant, int question, String text, boolean hasOthers) {
        String questionId = questions.get(question).questionId();
        boolean plain = questions.size() == 1 && !hasOthers && isFree(participant);
        String wanted = plain ? participant : participant + "/" + questionId;
        String id = wanted;
        for (int rank = 2; !isFree(id) || !plain && known.isParticipant(id); rank++) {
            id = wanted + "~" + rank;
        }
        if (!id.equals(participant)) {
            // respondents differ by themselves: a large survey need not be remembered twice
            added.add(id);
        }
        Answer answer = CORPUS.createAnswer();
        answer.setId(id);
        answer.setParticipant(participant);
        answer.setQuestion(questionId);
        answer.setText(text);
        source.getAnswers().add(answer);
    }

    private boolean isFree(String id) {
        return !added.contains(id) && !known.isVerbatim(id);
    }
}
