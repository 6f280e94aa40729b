package org.verbatelier.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/** A study of a given size drawn at random: the same seed gives the same study. */
final class GeneratedStudy {

    private static final CorpusFactory CORPUS = CorpusFactory.eINSTANCE;
    private static final List<String> STARTS = List.of("On attend depuis", "Merci pour", "Rien n'est fait pour",
            "Je relance pour", "C'est mieux depuis", "Impossible de joindre quelqu'un pour");
    private static final List<String> ENDS = List.of("la porte du hall", "le chauffage", "les charges ; \"encore\"",
            "la fuite du plafond, appelez le 06 39 98 12 34", "le gardien\net le ménage", "mon dossier");
    private static final Valence[] JUDGEMENTS = { Valence.NEGATIVE, Valence.NEGATIVE, Valence.NEGATIVE,
            Valence.POSITIVE, Valence.NEUTRAL };

    private GeneratedStudy() {
    }

    static Study of(Path folder, int people, int codings, long seed) {
        Random random = new Random(seed);
        Study study = SampleStudy.empty(folder);
        Source source = CORPUS.createSource();
        source.setId("s1");
        source.setName("survey.csv");
        source.setKind(SourceKind.TABLE);
        source.setSeries("s1");
        variable(source, "residence", VariableRole.RESIDENCE);
        variable(source, "agence", VariableRole.AGENCY);
        variable(source, "qpv", VariableRole.QPV);
        variable(source, "vague", VariableRole.WAVE);
        variable(source, "note", VariableRole.SCORE);
        Question question = CORPUS.createQuestion();
        question.setId("q");
        source.getQuestions().add(question);
        for (int i = 0; i < people; i++) {
            int residence = (int) (Math.pow(random.nextDouble(), 2) * 9);
            Participant participant = CORPUS.createParticipant();
            participant.setId("P" + i);
            participant.setAudience(random.nextInt(8) == 0 ? Audience.STAFF : Audience.TENANT);
            participant.setValues(Values.of(List.of("Résidence " + residence, "Agence " + residence / 3,
                    residence % 2 == 0 ? "oui" : "non", random.nextBoolean() ? "2019" : "2023",
                    String.valueOf(random.nextInt(11)))));
            source.getParticipants().add(participant);
            Answer answer = CORPUS.createAnswer();
            answer.setId("P" + i);
            answer.setParticipant("P" + i);
            answer.setQuestion("q");
            answer.setText(STARTS.get(random.nextInt(STARTS.size())) + " " + ENDS.get(random.nextInt(ENDS.size()))
                    + " (" + i + ").");
            source.getAnswers().add(answer);
        }
        study.apply(study.stage(source));
        code(study, people, codings, random);
        return study;
    }

    private static void variable(Source source, String name, VariableRole role) {
        Variable variable = CORPUS.createVariable();
        variable.setName(name);
        variable.setRole(role);
        source.getVariables().add(variable);
    }

    private static void code(Study study, int people, int codings, Random random) {
        List<Code> codes = study.codes().all(SampleStudy.SCHEME);
        List<Edits.Application> applications = new ArrayList<>();
        for (int i = 0; i < codings; i++) {
            String verbatim = "P" + random.nextInt(people);
            String text = study.corpus().find(verbatim).orElseThrow().text();
            Code code = codes.get((int) (Math.pow(random.nextDouble(), 2) * codes.size()));
            Valence valence = JUDGEMENTS[random.nextInt(JUDGEMENTS.length)];
            applications.add(new Edits.Application(verbatim, new Span(0, text.length() - random.nextInt(8)),
                    study.codes().qualified(code), valence, valence == Valence.NEGATIVE ? 1 + random.nextInt(4) : 0,
                    Edits.MANUAL));
        }
        new Edits(study).code(applications).ifPresent(study::apply);
    }
}
