package org.verbatelier.index;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StudyIndexTest {

    @TempDir
    Path folder;

    private Study study;
    private VerbatimIndex index;

    @BeforeEach
    void openStudyAndIndex() {
        study = Study.create(folder.resolve("study"), new NewStudy("Essai", "Essai", ""), Session.of("moi"));
        study.apply(study.stage(survey()));
        index = StudyIndex.open(VerbatimIndexes.embedded(), study, folder.resolve("cache"), null);
    }

    @AfterEach
    void close() {
        index.close();
        study.close();
    }

    @Test
    void variablesFilterAndCountExceptWhatIdentifiesPeople() {
        SearchPage page = index.search(SearchRequest.of("hall").withFacet("résidence").withFacet("nom")
                .withFacet(Facets.AUDIENCE).withFacet(Facets.QUESTION).withFacet(Facets.SOURCE));
        assertEquals(Map.of("résidence", Map.of("Les Tamaris", 1, "Le Moulin", 1), "nom", Map.of(), Facets.AUDIENCE,
                Map.of("TENANT", 1, "STAFF", 1), Facets.QUESTION, Map.of("Q1", 2), Facets.SOURCE, Map.of("s1", 2)),
                page.facets());
        assertEquals(1,
                index.search(SearchRequest.of("hall").withFilter("résidence", Set.of("Le Moulin"))).total());
    }

    @Test
    void anImportIsFoundAfterARefreshAndGoneAfterItsUndo() {
        study.apply(study.stage(conversation()));
        assertEquals(0, index.search(SearchRequest.of("bonjour")).total());
        assertEquals(VerbatimIndex.Refresh.UPDATED, index.refresh(null));
        SearchRequest bonjour = SearchRequest.of("bonjour").withFacet(Facets.SPEAKER);
        assertEquals(Map.of(Facets.SPEAKER, Map.of("TENANT", 1, "OTHER", 1)), index.search(bonjour).facets());
        assertEquals(1, index.search(bonjour.withFilter(Facets.AUDIENCE, Set.of("TENANT"))).total());
        study.undo();
        index.refresh(null);
        assertEquals(0, index.search(bonjour).total());
        assertEquals(2, index.size());
    }

    private static Source survey() {
        Source source = source("s1", SourceKind.TABLE);
        source.getVariables().add(variable("résidence", VariableRole.RESIDENCE));
        source.getVariables().add(variable("nom", VariableRole.PERSONAL));
        add(source, "R1", Audience.TENANT, "Le hall est sale", "Les Tamaris", "Dupont");
        add(source, "R2", Audience.STAFF, "Le hall est propre", "Le Moulin", "Martin");
        return source;
    }

    private static Source conversation() {
        Source source = source("s2", SourceKind.CONVERSATION);
        Participant household = participant("F1", Audience.TENANT);
        source.getParticipants().add(household);
        Conversation conversation = CorpusFactory.eINSTANCE.createConversation();
        conversation.setId("GC1");
        conversation.setParticipant("F1");
        for (SpeakerRole role : List.of(SpeakerRole.TENANT, SpeakerRole.OTHER)) {
            Turn turn = CorpusFactory.eINSTANCE.createTurn();
            turn.setId("GC1/" + role);
            turn.setRole(role);
            turn.setSpeaker(role.name());
            turn.setText("Bonjour");
            conversation.getTurns().add(turn);
        }
        source.getConversations().add(conversation);
        return source;
    }

    private static void add(Source source, String id, Audience audience, String text, String... values) {
        source.getParticipants().add(participant(id, audience, values));
        Answer answer = CorpusFactory.eINSTANCE.createAnswer();
        answer.setId(id);
        answer.setParticipant(id);
        answer.setQuestion("Q1");
        answer.setText(text);
        source.getAnswers().add(answer);
    }

    private static Participant participant(String id, Audience audience, String... values) {
        Participant participant = CorpusFactory.eINSTANCE.createParticipant();
        participant.setId(id);
        participant.setAudience(audience);
        participant.setValues(Values.of(List.of(values)));
        return participant;
    }

    private static Source source(String id, SourceKind kind) {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId(id);
        source.setName(id);
        source.setKind(kind);
        source.setImported(Instant.EPOCH);
        return source;
    }

    private static Variable variable(String name, VariableRole role) {
        Variable variable = CorpusFactory.eINSTANCE.createVariable();
        variable.setName(name);
        variable.setRole(role);
        return variable;
    }
}
