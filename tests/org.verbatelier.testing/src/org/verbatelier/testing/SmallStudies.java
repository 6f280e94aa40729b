package org.verbatelier.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;
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

/** Small studies for the tests of several bundles. */
public final class SmallStudies {

    public static final String SCHEME = "essai";

    private SmallStudies() {
    }

    /** A study with a scheme and the given answers A1, A2…, alternately of the agencies Nord and Sud. */
    public static Study with(Path folder, String... texts) {
        Study study = Study.create(folder, new NewStudy("Enquête", "Améliorer le service", "Bailleur"),
                Session.of("marie"));
        study.apply(new Edits(study).add(scheme()));
        study.apply(study.stage(answers(texts)));
        return study;
    }

    public static Scheme scheme() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId(SCHEME);
        scheme.setVersion("1.0");
        scheme.setLabel("Grille d’essai");
        scheme.getThemes().add(theme("DEM", "Demandes", code("DEM.RELA", "Relances nécessaires", 2),
                code("DEM.DELA", "Délai de réponse", 2)));
        scheme.getThemes().add(theme("LOG", "Logement", code("LOG.HUMI", "Humidité, moisissures", 3),
                code("LOG.ISOL", "Isolation thermique", 0)));
        return scheme;
    }

    private static Theme theme(String id, String label, Code... codes) {
        Theme theme = CodebookFactory.eINSTANCE.createTheme();
        theme.setId(id);
        theme.setLabel(label);
        theme.getCodes().addAll(Arrays.asList(codes));
        return theme;
    }

    private static Code code(String id, String label, int severity) {
        Code code = CodebookFactory.eINSTANCE.createCode();
        code.setId(id);
        code.setLabel(label);
        code.setDefaultSeverity(severity);
        return code;
    }

    private static Source answers(String... texts) {
        return answers("s1", "A", texts);
    }

    /** A table of answers whose identifiers are the prefix and a number from 1. */
    public static Source answers(String name, String prefix, String... texts) {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId(name);
        source.setName(name + ".csv");
        source.setKind(SourceKind.TABLE);
        source.setSeries(name);
        source.getVariables().add(variable("agence"));
        source.getVariables().add(variable("note"));
        Question question = CorpusFactory.eINSTANCE.createQuestion();
        question.setId("verbatim");
        source.getQuestions().add(question);
        for (int i = 0; i < texts.length; i++) {
            String id = prefix + (i + 1);
            source.getParticipants().add(participant(id, i % 2 == 0 ? "Nord" : "Sud", String.valueOf(10 - i)));
            Answer answer = CorpusFactory.eINSTANCE.createAnswer();
            answer.setId(id);
            answer.setParticipant(id);
            answer.setQuestion("verbatim");
            answer.setText(texts[i]);
            source.getAnswers().add(answer);
        }
        return source;
    }

    private static Variable variable(String name) {
        Variable variable = CorpusFactory.eINSTANCE.createVariable();
        variable.setName(name);
        return variable;
    }

    private static Participant participant(String id, String... values) {
        Participant participant = CorpusFactory.eINSTANCE.createParticipant();
        participant.setId(id);
        participant.setAudience(Audience.TENANT);
        participant.setValues(Values.of(List.of(values)));
        return participant;
    }

    /** Adds a conversation whose turns are by staff and tenant in turn: GC/T01, GC/T02… */
    public static void addConversation(Study study, String... turns) {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId("gc");
        source.setName("gc.txt");
        source.setKind(SourceKind.CONVERSATION);
        source.setSeries("gc");
        source.getParticipants().add(participant("LOC"));
        Conversation conversation = CorpusFactory.eINSTANCE.createConversation();
        conversation.setId("GC");
        conversation.setParticipant("LOC");
        conversation.setEncounter(CorpusFactory.eINSTANCE.createEncounter());
        conversation.getEncounter().setConsentNotes("oui");
        for (int i = 0; i < turns.length; i++) {
            Turn turn = CorpusFactory.eINSTANCE.createTurn();
            turn.setId("GC/T0" + (i + 1));
            turn.setLabel("T0" + (i + 1));
            turn.setSpeaker(i % 2 == 0 ? "SUPP" : "LOC1");
            turn.setRole(i % 2 == 0 ? SpeakerRole.SUPPORT : SpeakerRole.TENANT);
            turn.setText(turns[i]);
            conversation.getTurns().add(turn);
        }
        source.getConversations().add(conversation);
        study.apply(study.stage(source));
    }

    /** Gives a code the key that applies it. */
    public static void setShortcut(Study study, String code, String key) {
        study.apply(new Edits(study).set(study.codes().find(SCHEME + ":" + code).orElseThrow(),
                CodebookPackage.Literals.CODE__SHORTCUT, key).orElseThrow());
    }

    /** Puts suggestions in force, each written {@code verbatim start end code}. */
    public static void suggest(Study study, String... suggestions) {
        Suggestions set = CodingFactory.eINSTANCE.createSuggestions();
        set.setScheme(SCHEME);
        set.setVersion("1.0");
        for (String text : suggestions) {
            String[] parts = text.split(" ");
            Suggestion suggestion = CodingFactory.eINSTANCE.createSuggestion();
            suggestion.setVerbatim(parts[0]);
            suggestion.setStart(Integer.parseInt(parts[1]));
            suggestion.setEnd(Integer.parseInt(parts[2]));
            suggestion.setCode(SCHEME + ":" + parts[3]);
            suggestion.setRule(parts[3] + "#1");
            set.getSuggestions().add(suggestion);
        }
        study.apply(study.stage(set));
    }
}
