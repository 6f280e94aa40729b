package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The same respondents in another file: what is new comes in, what is known stays, nothing is there twice. */
class ReimportTest extends ImportTest {

    private static final String HEADER = "id;residence;note;verbatim\n";

    private static String row(int number) {
        return "R" + number + ";Le Moulin;" + number % 10 + ";Réponse numéro " + number + ", avec assez de mots.\n";
    }

    private static String rows(int from, int to) {
        return HEADER + String.join("", IntStream.rangeClosed(from, to).mapToObj(ReimportTest::row).toList());
    }

    private ImportReport.File run(String name, String text) throws IOException {
        return fixture.run(fixture.file(name, text));
    }

    private static void assertCounts(ImportReport.File report, int imported, int updated, int unchanged,
            int rejected) {
        assertEquals(List.of(imported, updated, unchanged, rejected), List.of(report.imported(), report.updated(),
                report.unchanged(), report.rejected().size()), report.toString());
    }

    private int texts() {
        return fixture.study.corpus().entries().size();
    }

    @Test
    void exportsOfEveryDayThatOverlapAreOneSeriesAndNothingIsThereTwice() throws Exception {
        assertCounts(run("j1.csv", rows(1, 10)), 10, 0, 0, 0);
        assertCounts(run("j2.csv", rows(6, 15)), 5, 0, 5, 0);
        assertCounts(run("j3.csv", rows(11, 20)), 5, 0, 5, 0);
        assertCounts(run("j4.csv", rows(21, 25)), 5, 0, 0, 0);
        assertCounts(run("tout.csv", rows(1, 26)), 1, 0, 25, 0);
        assertEquals(26, texts());
        assertEquals(1, fixture.study.corpus().sources().stream().map(source -> source.getSeries()).distinct().count());
    }

    @Test
    void rowsInAnotherOrderAreTheSameRows() throws Exception {
        run("a.csv", rows(1, 8));
        List<String> lines = new ArrayList<>(Arrays.asList(rows(1, 8).split("\n")));
        List<String> turned = new ArrayList<>(lines.subList(1, lines.size()).reversed());
        turned.addFirst(lines.getFirst());
        assertCounts(run("b.csv", String.join("\n", turned) + "\n"), 0, 0, 8, 0);
    }

    @Test
    void columnsInAnotherOrderAddedOrRemovedAreTheSameRows() throws Exception {
        run("a.csv", HEADER + "R1;Le Moulin;5;Une première réponse bien tournée.\nR2;Les Tilleuls;3;Trop de bruit.\n");

        assertCounts(run("b.csv", "verbatim;id;agence;residence\n"
                + "Une première réponse bien tournée.;R1;Nord;Le Moulin\nTrop de bruit.;R2;Sud;Les Tilleuls\n"
                + "Le hall reste sale.;R3;Sud;Les Tilleuls\n"), 1, 0, 2, 0);

        assertEquals("Sud", fixture.verbatim("R3").value("agence"));
        assertEquals("", fixture.verbatim("R3").value("note"));
        assertEquals("5", fixture.verbatim("R1").value("note"));
    }

    @Test
    void headersWrittenAnotherWayAreTheSameColumns() throws Exception {
        run("a.csv", "Identifiant;Résidence;Q12. Que pensez-vous de la propreté des halls ?\n"
                + "R1;Le Moulin;Le hall est toujours sale le lundi.\n");

        ImportReport.File report = run("b.csv", "IDENTIFIANT;residence;Q14 - Que pensez-vous de la propreté des halls\n"
                + "R1;Le Moulin;Le hall est toujours sale le lundi.\nR2;Le Moulin;Rien à redire.\n");

        assertCounts(report, 1, 0, 1, 0);
        assertEquals("Q12. Que pensez-vous de la propreté des halls ?", report.variables().getLast().question());
        assertFalse(report.variables().getLast().reworded());
        assertEquals("Q12. Que pensez-vous de la propreté des halls ?",
                fixture.verbatim("R2").questionOrSpeaker());
    }

    @Test
    void theSameTableInAnotherEncodingSeparatorOrAsAWorkbookIsTheSameTable() throws Exception {
        String text = "id;residence;verbatim\nR1;Le Moulin;\"Ça va, mais l’été\nle hall est sale\"\nR2;Été;Très bien\n";
        run("a.csv", text.replace("\n", "\r\n"));

        assertCounts(fixture.run(fixture.file("b.csv", text, Charset.forName("windows-1252"))), 0, 0, 2, 0);
        assertCounts(fixture.run(fixture.file("c.tsv", text.replace(';', '\t'), StandardCharsets.UTF_16)), 0, 0, 2, 0);
        assertCounts(fixture.run(Workbooks.ofTexts(folder.resolve("d.xlsx"), List.of(
                List.of("id", "residence", "verbatim"),
                List.of("R1", "Le Moulin", "Ça va, mais l’été\nle hall est sale"),
                List.of("R2", "Été", "Très bien")))), 0, 0, 2, 0);
        assertEquals(1, fixture.study.corpus().sources().size());
    }

    @Test
    void anAnswerThatComesLateJoinsItsRespondentEvenWithOtherColumns() throws Exception {
        fixture.run(fixture.file("envoi.csv",
                "jeton;agence;reponse\nT1;Nord;\nT2;Sud;Une réponse immédiate et complète\nT3;Nord;\n"),
                Fixture.detect().withIdColumn("jeton"));

        ImportReport.File late = run("relance.csv", "jeton;date_reponse;canal;reponse\n"
                + "T1;2024-05-02;e-mail;Enfin le temps de vous répondre\n"
                + "T2;2024-04-01;e-mail;Une réponse immédiate et complète\n");

        assertCounts(late, 0, 1, 1, 0);
        assertEquals("Enfin le temps de vous répondre", fixture.verbatim("T1").text());
        assertEquals("2024-05-02", fixture.verbatim("T1").value("date_reponse"));
        assertEquals("e-mail", fixture.verbatim("T1").value("canal"));
        assertEquals(1, fixture.study.corpus().ofParticipant("T1").size());
        assertCounts(fixture.run(folder.resolve("relance.csv")), 0, 0, 2, 0);
    }

    @Test
    void answersToAnotherQuestionJoinTheirRespondent() throws Exception {
        run("a.csv", "id;Ce qui vous plaît\nR1;La gardienne est toujours aimable\nR2;Le calme de la résidence\n");
        assertCounts(run("b.csv", "id;Ce qui vous plaît;Vos attentes pour demain\n"
                + "R1;La gardienne est toujours aimable;Des ascenseurs qui marchent enfin\n"
                + "R2;;Une isolation digne de ce nom\n"), 0, 2, 0, 0);
        assertEquals("Une isolation digne de ce nom", fixture.verbatim("R2/Vos attentes pour demain").text());
        assertEquals(2, fixture.study.corpus().ofParticipant("R1").size());
        assertCounts(fixture.run(folder.resolve("b.csv")), 0, 0, 2, 0);
    }

    @Test
    void aRowWithChangedAndNewWordsKeepsTheStoredOnesAndBringsTheNewOnes() throws Exception {
        ImportOptions options = Fixture.detect().withTextColumns(List.of("q1", "q2"));
        fixture.run(fixture.file("a.csv", "id;q1;q2\nR1;Une réponse assez longue ici;\n"
                + "R2;Une autre réponse encore;Du texte aussi\nR3;Et une troisième réponse;Là encore du texte\n"),
                options);
        ImportReport.File report = run("a.csv", "id;q1;q2\nR1;Une réponse réécrite depuis;Un mot nouveau\n"
                + "R2;Une autre réponse encore;Du texte aussi\nR3;Et une troisième réponse;Là encore du texte\n");
        assertCounts(report, 0, 0, 2, 1);
        assertEquals("q1", report.rejected().getFirst().column());
        assertTrue(report.rejected().getFirst().reason().contains("new answers"));
        assertEquals("Un mot nouveau", fixture.verbatim("R1/q2").text());
        assertEquals("Une réponse assez longue ici", fixture.verbatim("R1/q1").text());
    }

    @Test
    void otherValuesAreSaidByColumn() throws Exception {
        run("a.csv", rows(1, 5));
        ImportReport.File report = run("b.csv", rows(1, 5).replace("Le Moulin", "La Source"));
        assertEquals(5, report.unchanged());
        assertTrue(report.warnings().stream().anyMatch(w -> w.contains("residence") && w.contains("5 rows")),
                report.warnings().toString());
    }

    @Test
    void twoRowsOfOneRespondentInAFileCompleteEachOther() throws Exception {
        ImportReport.File report = fixture.run(fixture.file("a.csv", "id;q1;q2\nR1;Une réponse assez longue ici;\n"
                + "R1;;La suite de la réponse, plus tard\nR1;Une réponse assez longue ici;\n"),
                Fixture.detect().withIdColumn("id").withTextColumns(List.of("q1", "q2")));
        assertEquals(1, report.imported());
        assertEquals(1, report.updated());
        assertEquals(1, report.duplicates());
        assertEquals(2, texts());
    }

    @Test
    void anIdentifierThatAnotherSeriesTookDoesNotStopALongerFile() throws Exception {
        run("a.csv", rows(1, 3));
        run("autre.csv",
                "numero;commentaire libre\nR4;Sans rapport avec le premier fichier\nR9;Ni celui-ci non plus\n");

        assertCounts(run("a2.csv", rows(1, 5)), 2, 0, 3, 0);

        assertEquals(7, texts());
        assertCounts(run("a3.csv", rows(1, 6)), 1, 0, 5, 0);
    }

    @Test
    void rowsWithoutIdentifierAreKnownByTheirWordsWhereverTheNewOnesStand() throws Exception {
        String header = "residence;commentaire\n";
        String first = "Moulin;Le hall est sale depuis lundi\nMoulin;RAS\nTilleuls;Trop de bruit dans la cour\n"
                + "Moulin;RAS\n";
        run("libre.csv", header + first);

        assertCounts(run("apres.csv", header + first + "Moulin;RAS\nSource;Un mot de plus\n"), 2, 0, 4, 0);
        assertCounts(run("avant.csv", header + "Source;Tout au début cette fois\n" + first), 1, 0, 4, 0);
        assertCounts(run("libre.csv", header + first), 0, 0, 4, 0);
        assertEquals(7, texts());
    }

    @Test
    void twoFilesThatMerelyShareShortAnswersAreNotMixedUp() throws Exception {
        run("lundi.csv", "residence;commentaire\nMoulin;Le hall est sale depuis lundi\nMoulin;RAS\n"
                + "Tilleuls;Trop de bruit dans la cour\nSource;L’ascenseur est encore en panne\n");
        ImportReport.File report = run("mardi.csv", "residence;commentaire\nMoulin;RAS\n"
                + "Source;Merci pour la réparation rapide\nMoulin;Les poubelles débordent toujours\n"
                + "Tilleuls;Le gardien est très serviable\n");
        assertCounts(report, 4, 0, 0, 0);
        assertTrue(report.warnings().stream().anyMatch(w -> w.contains("1 row says")), report.warnings().toString());
        assertEquals(8, texts());
    }

    @Test
    void aRowWithoutIdentifierThatWasCorrectedIsReportedAndNotAddedAgain() throws Exception {
        run("a.csv",
                "commentaire\nLe hall est sal depuis lundi matin\nTrop de bruit dans la cour\nRien à dire de plus\n");
        ImportReport.File report = run("b.csv", "commentaire\nLe hall est sale depuis lundi matin\n"
                + "Trop de bruit dans la cour\nRien à dire de plus\n");
        assertCounts(report, 0, 0, 2, 1);
        assertEquals(3, texts());
    }

    @Test
    void exportsWithoutIdentifierThatOverlapAtTheEndsAreNotThereTwice() throws Exception {
        String[] lines = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "2024-03-" + i + ";Remarque numéro " + i + " des locataires\n").toArray(String[]::new);
        run("s1.csv", "jour;remarque\n" + String.join("", Arrays.copyOfRange(lines, 0, 20)));
        assertCounts(run("s2.csv", "jour;remarque\n" + String.join("", Arrays.copyOfRange(lines, 16, 30))), 10, 0, 4,
                0);
        assertEquals(30, texts());
    }

    @Test
    void theSameFileAndFiveRowsMoreGiveNoneAndFiveAndUndoLeavesTheSameBytes() throws Exception {
        Map<String, String> empty = fixture.saved();
        run("a.csv", rows(1, 40));
        Map<String, String> before = fixture.saved();
        assertCounts(fixture.run(folder.resolve("a.csv")), 0, 0, 40, 0);
        assertEquals(before, fixture.saved());

        assertCounts(run("a.csv", rows(1, 45)), 5, 0, 40, 0);
        fixture.study.undo().orElseThrow();
        assertEquals(before, fixture.saved());
        fixture.study.undo().orElseThrow();
        assertEquals(empty, fixture.saved());
    }

    @Test
    void aWorkbookWithFiveRowsMoreGivesFiveAndUndoLeavesTheSameBytes() throws Exception {
        Map<String, String> empty = fixture.saved();
        List<List<String>> cells = new ArrayList<>();
        for (String line : rows(1, 25).split("\n")) {
            cells.add(List.of(line.split(";")));
        }
        assertCounts(fixture.run(Workbooks.ofTexts(folder.resolve("a.xlsx"), cells.subList(0, 21))), 20, 0, 0, 0);
        Map<String, String> before = fixture.saved();
        assertCounts(fixture.run(folder.resolve("a.xlsx")), 0, 0, 20, 0);
        assertCounts(fixture.run(Workbooks.ofTexts(folder.resolve("b.xlsx"), cells)), 5, 0, 20, 0);
        fixture.study.undo().orElseThrow();
        assertEquals(before, fixture.saved());
        fixture.study.undo().orElseThrow();
        assertEquals(empty, fixture.saved());
    }

    @Test
    void aLongerTranscriptBringsItsNewTurnsAndUndoLeavesTheSameBytes() throws Exception {
        Path sample = fixture.sample("conversation-1.txt");
        fixture.run(sample);
        Map<String, String> before = fixture.saved();
        Path longer = fixture.file("plus-long.txt", Files.readString(sample).stripTrailing()
                + "\nT43 LOC1: J’oubliais, la porte du parking.\nT44 PROX: Je le note.\n");

        ImportReport.File report = fixture.run(longer);

        assertCounts(report, 2, 0, 42, 0);
        String id = fixture.study.corpus().entries().getLast().conversation().getId();
        assertEquals(id, fixture.study.corpus().entries().getFirst().conversation().getId());
        assertEquals(id + "/T43", fixture.study.corpus().entries().get(42).id());
        assertEquals(44, fixture.study.corpus().ofParticipant(
                fixture.study.corpus().entries().getFirst().participant().getId()).size());
        assertCounts(fixture.run(longer), 0, 0, 44, 0);
        fixture.study.undo().orElseThrow();
        assertEquals(before, fixture.saved());
    }

    @Test
    void aTranscriptUnderAnotherNameIsTheSameConversation() throws Exception {
        String turns = "LOC1: Bonjour, l’ascenseur est encore en panne.\nPROX: Depuis quand ?\nLOC1: Depuis lundi.\n";
        run("visite.txt", turns);
        assertCounts(run("visite-12-mai.txt", turns + "PROX: J’appelle le prestataire.\n"), 1, 0, 3, 0);
        assertEquals("visite/T04", fixture.study.corpus().entries().getLast().id());
    }
}
