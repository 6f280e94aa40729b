package org.verbatelier.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.SpeakerRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the metadata of an encounter become: pairs, ranks, status, groups. */
class EncounterImportTest extends ImportTest {

    private static final String TALK = "\nLOC1: Oui.\nPROX: Non.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A (gardien)        | B (comptabilité, siège) | none
            A (gardien)        | B (gestionnaire)        | two members of proximity
            A (services support) | B (siège)             | two members of support
            A                  | B                       | none
            """)
    void aPairOfTheSameFamilyIsSaid(String proximity, String support, String expected) throws Exception {
        List<String> warnings = warnings("# binome_proximite: " + proximity + "\n# binome_support: " + support + "\n");
        assertEquals(!expected.equals("none"), warnings.stream().anyMatch(one -> one.contains("pair")));
        assertTrue(expected.equals("none") || warnings.stream().anyMatch(one -> one.contains(expected)),
                warnings::toString);
    }

    @Test
    void twiceTheSamePartOfThePairIsSaid() throws Exception {
        assertTrue(warnings("# binome_support: A\n# binome_support: B\n").toString()
                .contains("two members of support"));
    }

    @ParameterizedTest
    @CsvSource({ "4/3, is not possible", "0/3, is not possible", "second, cannot be read", "2/3, none", "3 sur 3, none",
            "2, none" })
    void anImpossibleRankIsSaid(String rank, String expected) throws Exception {
        String warnings = warnings("# rang_rencontre_binome: " + rank + "\n").toString();
        assertEquals(!expected.equals("none"), warnings.contains("rank"));
        assertTrue(expected.equals("none") || warnings.contains(expected), warnings);
    }

    private List<String> warnings(String header) throws Exception {
        return fixture.run(fixture.file("v.txt", "# consentement_prise_de_notes: oui\n" + header + TALK)).warnings();
    }

    @Test
    void anEncounterThatDidNotTakePlaceIsKeptWithItsStatus() throws Exception {
        ImportReport.File report = fixture.run(fixture.file("refus.txt",
                "# conversation_id: GC-9\n# date: 2024-10-09\n# binome: B07\n# statut: refusée\n"));
        assertEquals(1, report.empty());
        assertEquals("refusée", fixture.verbatim("GC-9/T01").value("statut"));
    }

    @Test
    void aMeetingOfUnknownPeopleIsOneHouseholdWithItsKind() throws Exception {
        fixture.run(fixture.file("cafe.txt", "# type: café-rencontre\n# participants: 12 locataires\n"
                + "# consentement_prise_de_notes: oui\n\nAnimatrice : Alors ?\nParticipant 1 : Le hall.\n"
                + "?: L'eau.\n"));
        Conversation conversation = fixture.study.corpus().sources().getFirst().getConversations().getFirst();
        assertEquals(List.of(SpeakerRole.OTHER, SpeakerRole.TENANT, SpeakerRole.TENANT),
                conversation.getTurns().stream().map(turn -> turn.getRole()).toList());
        assertEquals("café-rencontre", fixture.verbatim("cafe/T02").value("type"));
        assertEquals(1, fixture.study.corpus().sources().getFirst().getParticipants().size());
    }

    @Test
    void whatAPersonSaysPrevailsOverTheFile() throws Exception {
        Path file = fixture.file("v.txt",
                "# binome: B1\n# consentement_prise_de_notes: oui\n\nAnne : Oui.\nPaul : Ah.\n"
                        + "Anne : Si.\nPaul : Bien.\n");
        ImportReport.File report = fixture.run(file, Fixture.detect()
                .withSpeakers(Map.of("Anne", SpeakerRole.TENANT, "Paul", SpeakerRole.SUPPORT))
                .withMetadata(Map.of("binome", "B2", "residence", "Les Lilas")));
        assertEquals(List.of(), report.warnings());
        Conversation conversation = fixture.study.corpus().sources().getFirst().getConversations().getFirst();
        assertEquals("B2", conversation.getEncounter().getPair());
        assertEquals("Les Lilas", fixture.verbatim("v/T01").value("residence"));
        assertEquals(List.of(SpeakerRole.TENANT, SpeakerRole.SUPPORT), conversation.getTurns().stream().limit(2)
                .map(turn -> turn.getRole()).toList());
    }
}
