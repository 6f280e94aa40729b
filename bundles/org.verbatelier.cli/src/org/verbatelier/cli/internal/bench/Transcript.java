package org.verbatelier.cli.internal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;

/** Makes a study of one conversation of four hours: 60,000 words in 2,000 turns, 2,000 codings that overlap. */
final class Transcript {

    /** Words of the conversation, about. */
    static final int WORDS = 60_000;

    private static final int TURNS = 2_000;
    private static final int CODINGS = 2_000;
    private static final int LONGEST = 300;
    private static final String[] SAID = ("je on nous le la chauffage ascenseur relance demande gardien toujours jamais puis "
            + "alors vraiment humidité moisissures téléphone rendez-vous personne technicien charges loyer bruit voisin "
            + "hall propreté dans pour avec sans mais").split(" ");

    private final Random random;

    Transcript(long seed) {
        random = new Random(seed);
    }

    /** Makes the study in an empty folder. */
    void make(Path folder, Scheme scheme, String coder) {
        try (Study study = Study.create(folder, new NewStudy("Mesure", "Mesurer", ""), Session.of(coder))) {
            study.apply(new Edits(study).add(scheme));
            study.apply(study.stage(source()));
            List<String> codes = study.codes().all(scheme.getId()).stream().map((Code c) -> study.codes().qualified(c))
                    .toList();
            List<Edits.Application> applications = new ArrayList<>();
            for (int i = 0; i < CODINGS; i++) {
                VerbatimEntry turn = study.corpus().entries().get(random.nextInt(TURNS));
                int length = turn.text().length();
                int start = random.nextInt(length - 1);
                applications.add(new Edits.Application(turn.id(),
                        new Span(start, Math.min(length, start + 1 + random.nextInt(LONGEST))),
                        codes.get(random.nextInt(codes.size() - 1)), Valence.NEGATIVE, 2, Edits.MANUAL));
            }
            new Edits(study).code(applications).ifPresent(study::apply);
        }
    }

    private Source source() {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId("transcript");
        source.setName("transcript.txt");
        source.setKind(SourceKind.CONVERSATION);
        source.setSeries("transcript");
        Participant household = CorpusFactory.eINSTANCE.createParticipant();
        household.setId("LOC");
        household.setAudience(Audience.TENANT);
        household.setValues(Values.of(List.of()));
        source.getParticipants().add(household);
        Conversation conversation = CorpusFactory.eINSTANCE.createConversation();
        conversation.setId("GC");
        conversation.setParticipant("LOC");
        conversation.setEncounter(CorpusFactory.eINSTANCE.createEncounter());
        conversation.getEncounter().setConsentNotes("oui");
        for (int i = 0; i < TURNS; i++) {
            conversation.getTurns().add(turn(i));
        }
        source.getConversations().add(conversation);
        return source;
    }

    private Turn turn(int number) {
        Turn turn = CorpusFactory.eINSTANCE.createTurn();
        turn.setId("GC/T%04d".formatted(number + 1));
        turn.setLabel("T%04d".formatted(number + 1));
        turn.setTime(
                String.format(Locale.ROOT, "%02d:%02d:%02d", number * 7 / 3600, number * 7 / 60 % 60, number * 7 % 60));
        boolean staff = number % 3 == 0;
        turn.setSpeaker(staff ? "SUPP" : "LOC1");
        turn.setRole(staff ? SpeakerRole.SUPPORT : SpeakerRole.TENANT);
        StringBuilder words = new StringBuilder();
        int average = WORDS / TURNS;
        for (int i = average / 2 + random.nextInt(average); i > 0; i--) {
            words.append(SAID[random.nextInt(SAID.length)]).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        turn.setText(words.toString().strip());
        return turn;
    }
}
