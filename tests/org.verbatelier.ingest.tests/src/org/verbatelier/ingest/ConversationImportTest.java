package org.verbatelier.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Header;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConversationImportTest extends ImportTest {

    @ParameterizedTest
    @ValueSource(strings = { "conversation-1.txt", "conversation-2.txt" })
    void aTranscriptIsRebuiltByteForByteFromWhatIsStored(String name) throws Exception {
        Path file = fixture.sample(name);
        ImportReport.File report = fixture.run(file);
        assertEquals(42, report.imported());
        assertEquals(List.of(), report.warnings());

        fixture.study.close();
        try (Study study = Study.open(folder.resolve("study"), Session.of("other"))) {
            Conversation conversation = study.corpus().sources().getFirst().getConversations().getFirst();
            assertEquals(Files.readString(file), rebuilt(conversation));
        }
    }

    private static String rebuilt(Conversation conversation) {
        StringBuilder text = new StringBuilder();
        for (Header header : conversation.getHeaders()) {
            text.append("# ").append(header.getKey()).append(": ").append(header.getValue()).append('\n');
        }
        text.append('\n');
        for (Turn turn : conversation.getTurns()) {
            text.append(turn.getLabel()).append(" [").append(turn.getTime()).append("] ").append(turn.getSpeaker())
                    .append(": ").append(turn.getText()).append('\n');
        }
        return text.toString();
    }

    @Test
    void theEncounterAndTheSpeakersAreRecognised() throws Exception {
        fixture.run(fixture.sample("conversation-1.txt"));

        Conversation conversation = fixture.study.corpus().sources().getFirst().getConversations().getFirst();
        assertEquals("GC-2024-017", conversation.getId());
        assertEquals(23, conversation.getHeaders().size());
        assertEquals("2024-10-09", conversation.getEncounter().getDate().toString());
        assertEquals(47, conversation.getEncounter().getDurationMinutes());
        assertEquals("B07", conversation.getEncounter().getPair());
        assertEquals("2/3", conversation.getEncounter().getRankInPair());
        assertEquals("oui", conversation.getEncounter().getConsentRecording());
        assertEquals("LOC_0017", conversation.getParticipant());
        Turn first = conversation.getTurns().getFirst();
        assertEquals("GC-2024-017/T01", first.getId());
        assertEquals(SpeakerRole.SUPPORT, first.getRole());
        assertEquals(SpeakerRole.TENANT, conversation.getTurns().get(1).getRole());
        assertEquals(SpeakerRole.PROXIMITY, conversation.getTurns().get(2).getRole());
        assertEquals("Les Tamaris", fixture.verbatim("GC-2024-017/T02").value("residence"));
        assertEquals("6", fixture.verbatim("GC-2024-017/T02").value("note_globale_10"));
    }

    @Test
    void twoMembersOfAHouseholdAreOneParticipant() throws Exception {
        fixture.run(fixture.sample("conversation-2.txt"));
        Conversation conversation = fixture.study.corpus().sources().getFirst().getConversations().getFirst();
        assertEquals(1, fixture.study.corpus().sources().getFirst().getParticipants().size());
        assertTrue(conversation.getTurns().stream().filter(turn -> turn.getSpeaker().startsWith("LOC"))
                .allMatch(turn -> turn.getRole() == SpeakerRole.TENANT));
    }

    @Test
    void importingAgainChangesNothingAndAChangedTurnIsRefused() throws Exception {
        Path file = fixture.sample("conversation-1.txt");
        fixture.run(file);
        long operations = fixture.study.history().count();

        ImportReport.File again = fixture.run(file);
        assertEquals(42, again.unchanged());
        assertNull(again.source());
        ImportReport.File changed = fixture
                .run(fixture.file("v2.txt", Files.readString(file).replace("du café", "du thé")));
        assertEquals(41, changed.unchanged());
        assertEquals("T04", changed.rejected().getFirst().column());
        assertEquals(operations, fixture.study.history().count());
    }

    @Test
    void turnsWithoutNumbersOrTimesAreFound() throws Exception {
        List<Turn> turns = turns("""
                LOC1 : Bonjour, entrez donc.
                PROX: Merci.
                On vient discuter.

                LOC1 : D'accord : asseyez-vous.
                Note : il pleut.
                """);
        assertEquals(List.of("Bonjour, entrez donc.", "Merci.\nOn vient discuter.",
                "D'accord : asseyez-vous.\nNote : il pleut."), turns.stream().map(Turn::getText).toList());
        assertEquals(SpeakerRole.TENANT, turns.get(0).getRole());
        assertEquals("t/T02", turns.get(1).getId());
        assertEquals("", turns.get(1).getLabel());
    }

    @Test
    void namesAndTimesInOtherFormsAreFound() throws Exception {
        List<Turn> turns = turns(
                "00:01 Mme A. : Oui.\r\n00:12 Gardien : Ah bon\u00A0?\r\nJe note.\r\n(00:20) Mme A.: Voilà.\r\n");
        assertEquals(List.of("Oui.", "Ah bon\u00A0?\r\nJe note.", "Voilà."),
                turns.stream().map(Turn::getText).toList());
        assertEquals(List.of("00:01", "00:12", "00:20"), turns.stream().map(Turn::getTime).toList());
        assertEquals(List.of("Mme A.", "Gardien", "Mme A."), turns.stream().map(Turn::getSpeaker).toList());
        assertEquals(SpeakerRole.OTHER, turns.getFirst().getRole());
        assertEquals(SpeakerRole.PROXIMITY, turns.get(1).getRole());
    }

    @Test
    void colonsInsideNumberedTurnsAreWords() throws Exception {
        List<Turn> turns = turns("T1 LOC1: Je l'ai dit :\nLOC1: c'est ce que j'ai écrit\nT2 PROX: Oui.\n");
        assertEquals(List.of("Je l'ai dit :\nLOC1: c'est ce que j'ai écrit", "Oui."),
                turns.stream().map(Turn::getText).toList());
    }

    @Test
    void unknownMetadataAndAForewordAreKept() throws Exception {
        fixture.run(fixture.file("m.txt",
                "# Humeur du jour: calme\n# remarque libre\n\nVisite du matin\n\nLOC1: Oui.\nPROX: Non.\n"));
        List<Header> headers = fixture.study.corpus().sources().getFirst().getConversations().getFirst().getHeaders();
        assertEquals(List.of("Humeur du jour", "", ""), headers.stream().map(Header::getKey).toList());
        assertEquals(List.of("calme", "remarque libre", "Visite du matin"),
                headers.stream().map(Header::getValue).toList());
    }

    @Test
    void aTextWithoutTurnsIsOneNoteKeptWhole() throws Exception {
        String text = "Visite chez Mme B.\r\n\r\nElle attend : la fenêtre, le volet.\r\n";
        Path file = fixture.file("note.txt", text, StandardCharsets.UTF_16);
        ImportReport.File report = fixture.run(file, Fixture.detect().withAudience(Audience.TENANT));

        assertEquals(1, report.imported());
        assertEquals("UTF-16BE", report.encoding());
        assertEquals(text, fixture.verbatim("note/T01").text());
        assertTrue(fixture.verbatim("note/T01").isTenant());
        assertEquals(1, fixture.run(file).unchanged());
    }

    @Test
    void aTableNamedTxtIsATable() throws Exception {
        ImportReport.File report = fixture.run(fixture.file("export.txt",
                "id\tresidence\tverbatim\n1\tLes Lilas\tLe hall est propre\n2\tLes Lilas\tTrop de bruit\n"));
        assertEquals(FileKind.CSV, report.kind());
        assertEquals(2, report.imported());
    }

    @Test
    void anotherConversationOfTheSameNameGetsItsOwnIdentifier() throws Exception {
        fixture.run(fixture.file("visite.txt", "LOC1: Oui.\nPROX: Non.\n"));
        ImportReport.File report = fixture.run(fixture.file("visite.txt", "LOC1: Bonjour à vous.\nPROX: Bonsoir.\n"));
        assertEquals(2, report.imported());
        assertEquals("Bonjour à vous.", fixture.verbatim("visite~2/T01").text());
    }

    private List<Turn> turns(String text) throws Exception {
        fixture.run(fixture.file("t.txt", text));
        return fixture.study.corpus().sources().getLast().getConversations().getFirst().getTurns();
    }
}
