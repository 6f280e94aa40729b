package org.verbatelier.core;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;

/** Small studies for tests. */
final class Studies {

    static final NewStudy DESCRIPTION = new NewStudy("Enquête 2023", "Améliorer la qualité de service", "Bailleur");
    static final String SCHEME = "essai";

    private Studies() {
    }

    /** A session whose clock advances by a second at each look, from a fixed moment. */
    static Session session(String coder) {
        return new Session(coder, new Clock() {
            private Instant now = Instant.parse("2026-01-05T08:00:00Z");

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plus(Duration.ofSeconds(1));
                return now;
            }
        });
    }

    /** A study with one scheme and one source of the given answers, which get the identifiers A1, A2… */
    static Study with(Path folder, String... texts) {
        Study study = Study.create(folder, DESCRIPTION, session("marie"));
        study.apply(new Edits(study).add(scheme()));
        study.apply(study.stage(source("s1", "A", texts)));
        return study;
    }

    /** Two themes of three codes each: T1.A to T2.C. */
    static Scheme scheme() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId(SCHEME);
        scheme.setVersion("1.0");
        scheme.setLabel("Grille d’essai");
        for (String themeId : List.of("T1", "T2")) {
            Theme theme = CodebookFactory.eINSTANCE.createTheme();
            theme.setId(themeId);
            theme.setLabel("Thème " + themeId);
            for (String letter : List.of("A", "B", "C")) {
                Code code = CodebookFactory.eINSTANCE.createCode();
                code.setId(themeId + "." + letter);
                code.setLabel("Code " + letter);
                theme.getCodes().add(code);
            }
            scheme.getThemes().add(theme);
        }
        return scheme;
    }

    /** A table with one variable and one open question. */
    static Source source(String id, String prefix, String... texts) {
        CorpusFactory factory = CorpusFactory.eINSTANCE;
        Source source = factory.createSource();
        source.setId(id);
        source.setName(id + ".csv");
        source.setKind(SourceKind.TABLE);
        source.setSeries(id);
        Variable agency = factory.createVariable();
        agency.setName("agence");
        source.getVariables().add(agency);
        Question question = factory.createQuestion();
        question.setId("verbatim");
        source.getQuestions().add(question);
        for (int i = 0; i < texts.length; i++) {
            Participant participant = factory.createParticipant();
            participant.setId(prefix + (i + 1));
            participant.setAudience(Audience.TENANT);
            participant.setValues(Values.of(List.of(i % 2 == 0 ? "Nord" : "Sud")));
            source.getParticipants().add(participant);
            Answer answer = factory.createAnswer();
            answer.setId(prefix + (i + 1));
            answer.setParticipant(prefix + (i + 1));
            answer.setQuestion("verbatim");
            answer.setText(texts[i]);
            source.getAnswers().add(answer);
        }
        return source;
    }

    /** A conversation whose turns are all the tenant's: C1/T1, C1/T2… for {@code C1}. */
    static Source conversation(String id, String consentToNotes, String... turns) {
        CorpusFactory factory = CorpusFactory.eINSTANCE;
        Source source = factory.createSource();
        source.setId(id.toLowerCase(Locale.ROOT));
        source.setName(id + ".txt");
        source.setKind(SourceKind.CONVERSATION);
        source.setSeries(source.getId());
        Participant participant = factory.createParticipant();
        participant.setId("household-" + id);
        source.getParticipants().add(participant);
        Conversation conversation = factory.createConversation();
        conversation.setId(id);
        conversation.setParticipant(participant.getId());
        conversation.setEncounter(factory.createEncounter());
        conversation.getEncounter().setConsentNotes(consentToNotes);
        for (int i = 0; i < turns.length; i++) {
            Turn turn = factory.createTurn();
            turn.setId(id + "/T" + (i + 1));
            turn.setLabel("T" + (i + 1));
            turn.setRole(SpeakerRole.TENANT);
            turn.setText(turns[i]);
            conversation.getTurns().add(turn);
        }
        source.getConversations().add(conversation);
        return source;
    }
}
