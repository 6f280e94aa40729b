package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The many ways in which people type a conversation; and whatever they type, no letter of it is lost. */
class TranscriptLayoutTest {

    private static Transcript parse(String text) {
        Transcript transcript = TranscriptParser.parse(text, SpeakerRole.OTHER);
        assertNothingLost(text, transcript);
        return transcript;
    }

    /** Every letter and digit of the text is somewhere in what is kept, as often as it was written. */
    private static void assertNothingLost(String text, Transcript transcript) {
        Map<Integer, Integer> letters = new HashMap<>();
        count(text, 1, letters);
        transcript.headers().forEach(header -> count(header.key() + header.value(), -1, letters));
        transcript.turns().forEach(
                turn -> count(turn.label() + turn.time() + turn.speaker() + turn.text(), -1, letters));
        letters.values().removeIf(missing -> missing <= 0);
        assertEquals(Map.of(), letters, () -> "lost from " + text + "\n" + transcript);
    }

    private static void count(String text, int step, Map<Integer, Integer> letters) {
        text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> letters.merge(c, step, Integer::sum));
    }

    private static List<String> turns(String text) {
        return parse(text).turns().stream()
                .map(turn -> turn.label() + "|" + turn.time() + "|" + turn.speaker() + "|" + turn.text()).toList();
    }

    @Test
    void tabsAndDashesAfterARoleAreTurns() {
        assertEquals(List.of("||LOC1|Bonjour.", "||PROX|Bonjour – entrez."),
                turns("LOC1\tBonjour.\nPROX\tBonjour – entrez.\n"));
        assertEquals(List.of("||Locataire|Oui.", "||Gardien|Ah bon."), turns("Locataire – Oui.\nGardien - Ah bon.\n"));
        assertTrue(parse("Jean – celui du troisième – est parti.\nPaul – son frère – aussi.").note());
    }

    @Test
    void aNameAndATimeOnALineOfTheirOwnBeginATurn() {
        assertEquals(List.of("|0:03|Marie Durand|Bonjour.\nEntrez.", "|0:09|Gardien|Merci.", "|1:10|Marie Durand|Oui."),
                turns("Marie Durand   0:03\nBonjour.\nEntrez.\n\nGardien   0:09\nMerci.\n\nMarie Durand   1:10\nOui.\n"));
        assertEquals(
                List.of("|00:00:03|Intervenant 1|Bonjour.", "|00:00:09|Intervenant 2|Merci.",
                        "|00:00:12|Intervenant 1|Bien."),
                turns("00:00:03 Intervenant 1\nBonjour.\n\n00:00:09 Intervenant 2\nMerci.\n\n"
                        + "00:00:12 Intervenant 1\nBien.\n"));
    }

    @Test
    void timesWithoutNamesAreTurnsOfNobody() {
        assertEquals(List.of("|00:01||Il fait froid.", "|00:05||Depuis quand ?", "|00:09||Depuis l'hiver.\nDernier."),
                turns("[00:01] Il fait froid.\n[00:05] Depuis quand ?\n[00:09] Depuis l'hiver.\nDernier.\n"));
        // the end of a passage is no word: only its beginning is kept
        assertEquals("00:00.000", TranscriptParser.parse("[00:00.000 --> 00:04.000]  Bonjour.\n"
                + "[00:04.000 --> 00:06.500]  Oui.\n[00:06.500 --> 00:08.000]  Non.\n", SpeakerRole.OTHER).turns()
                .getFirst().time());
    }

    @Test
    void aDialogueInLongDashesIsTurnsButAListIsANote() {
        assertEquals(List.of("|||Ça va ?", "|||Oui.", "|||Et l'ascenseur ?", "|||En panne."),
                turns("– Ça va ?\n– Oui.\n– Et l'ascenseur ?\n– En panne.\n"));
        assertTrue(parse("À voir :\n– la fenêtre\n– le volet\n– la porte\n– le hall").note());
        assertTrue(parse("- Ça va ?\n- Oui.\n- Et l'ascenseur ?\n- En panne.\n").note());
    }

    @Test
    void unknownSpeakersOfAMeetingEachHaveTheirTurn() {
        Transcript cafe = parse("# type: café-rencontre\n# participants: 8 locataires\nAnimatrice : Qui commence ?\n"
                + "Participant 1 : Le hall.\nParticipante 2 : Les poubelles.\n?: Le parking.\nHomme 3 : L'eau.\n");
        assertEquals(List.of("Animatrice", "Participant 1", "Participante 2", "?", "Homme 3"),
                cafe.turns().stream().map(Preview.Turn::speaker).toList());
        assertEquals(List.of(SpeakerRole.OTHER, SpeakerRole.TENANT, SpeakerRole.TENANT, SpeakerRole.TENANT,
                SpeakerRole.TENANT), cafe.turns().stream().map(Preview.Turn::role).toList());
        assertEquals(SpeakerRole.OTHER,
                parse("Participant 1 : Le hall.\nParticipant 2 : Oui.\n").turns().getFirst().role());
    }

    @Test
    void whatIsInBracketsAfterANameTellsTheRole() {
        Transcript transcript = parse("Mme A. (locataire) : Oui.\nM. B. (gardien) : Non.\nMme A. (locataire) : Si.\n");
        assertEquals(List.of(SpeakerRole.TENANT, SpeakerRole.PROXIMITY, SpeakerRole.TENANT),
                transcript.turns().stream().map(Preview.Turn::role).toList());
    }

    @Test
    void oneNameInTheMiddleOfANoteLeavesItANote() {
        assertTrue(parse("Visite du 3 mars.\nMme B. : à rappeler avant la fin du mois.\nLe hall est sale.").note());
        assertTrue(parse("Points vus\nLogement : humide\nAscenseur : en panne\nCharges : trop chères").note());
        assertFalse(parse("Mme B. : je vous attends depuis mars.").note());
    }

    @ParameterizedTest
    @ValueSource(strings = { "LOC1: a\n\n\n\nPROX: b\n", "\n\n  LOC1 : a\r\n\r\nPROX : b", "LOC1:a\rPROX:b\r",
            "T1. LOC1: a\nT2) PROX: b", "LOC1:\na\nPROX:\nb\n", "LOC1 [00:01] : a\nPROX [00:02] : b",
            "(00:01) LOC1 : a\n(00:02) PROX : b", "00:01 - LOC1 : a\n00:02 – PROX : b", "LOC1\u00A0: a\nPROX\u202F: b",
            "LOC 1 : a\nPROX. : b\nLOC 1 : c", "\tLOC1: a\n\tPROX: b", "LOC1: \u200Fa\u200E\nPROX: b\u000Bc\u000Cd\n",
            "# a: 1\n# a: 2\n#\n# \n#x\nLOC1: a\nPROX: b\nfin", "LOC1: 08:30: non\nPROX: 9:15 ?",
            "Préambule : ceci\nLOC1: a\nPROX: b\nPROX: \n", "\uFEFF# k: v\nLOC1: a" })
    void noLetterIsLostWhateverTheLayout(String text) {
        parse(text);
    }

    @Test
    void noLetterIsLostFromLinesThrownTogetherAtRandom() {
        List<String> pieces = List.of("LOC1", "PROX", "Mme A.", "T01", "[00:01]", "00:02:03", ":", " : ", "\t", " – ",
                "- ",
                "?", "oui", "c'est non", "# clé", "date", "residence", "12", "(a)", "«b»", "Participant 2", "…", "",
                " ");
        Random random = new Random(20241009);
        for (int round = 0; round < 3000; round++) {
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(9); line >= 0; line--) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(6); piece >= 0; piece--) {
                    text.append(pieces.get(random.nextInt(pieces.size())));
                }
                lines.add(text.toString());
            }
            parse(String.join(random.nextBoolean() ? "\n" : "\r\n", lines));
        }
    }
}
