package org.verbatelier.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Importing files, folders and what is put into a watched folder, from the command line. */
class ImportCommandsTest {

    private static final String TABLE = "id;agence;verbatim\nR1;Nord;Le hall est toujours sale.\n"
            + "R2;Sud;Un gardien très aimable.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path study;

    @BeforeEach
    void createStudy() {
        terminal = new Terminal(folder, Locale.FRENCH);
        study = folder.resolve("étude");
        terminal.type("new", study, "--name", "Enquête", "--purpose", "Améliorer le service").succeeds();
    }

    private Path inbox() throws Exception {
        return Files.createDirectories(folder.resolve("réception"));
    }

    private long steps() {
        return terminal.type("history", study, "--json").succeeds().jsonLines().size();
    }

    @Test
    void aFolderIsOneStepAndABadFileIsAFinding() throws Exception {
        Files.writeString(inbox().resolve("a.csv"), TABLE);
        Files.writeString(inbox().resolve("vide.csv"), "");
        Files.writeString(inbox().resolve("c.txt"), "LOC1 : Bonjour à tous.\nPROX : Bonjour.\n");

        Terminal.Answer answer = terminal.type("import", study, inbox(), "--json");

        assertEquals(ExitCode.FINDINGS, answer.exitCode());
        JsonNode files = answer.json().get("files");
        assertEquals(3, files.size());
        assertTrue(files.get(2).get("error").asText().contains("vide.csv"));
        assertEquals(1, steps());
        terminal.type("undo", study).succeeds();
        assertEquals("", terminal.type("verbatims", study, "--json").succeeds().out());
    }

    @Test
    void severalFilesAreSummedUpAndTheirWarningsNamed() throws Exception {
        Path a = terminal.write("a.csv", TABLE.replace("agence", "Nom"));
        Path b = terminal.write("b.csv", "");
        Terminal.Answer answer = terminal.type("import", study, a, b);
        assertTrue(answer.out().contains("2 fichiers\u00A0: 1 lu, 1 en erreur\u00A0; 2 lignes"), answer.out());
        assertTrue(answer.err().contains("a.csv\u00A0: La colonne Nom"), answer.err());
    }

    @Test
    void onlyBadFilesAreRefused() throws Exception {
        Path one = terminal.write("x.csv", "");
        Path other = terminal.write("y.csv", "");
        assertEquals(ExitCode.REFUSED, terminal.type("import", study, one).exitCode());
        Terminal.Answer both = terminal.type("import", study, one, other);
        assertEquals(ExitCode.REFUSED, both.exitCode());
        assertTrue(both.err().contains("x.csv") && both.err().contains("y.csv"), both.err());
        assertEquals(0, steps());
    }

    @Test
    void peopleReadCountsThatAddUpWithoutNoughts() throws Exception {
        Path file = terminal.write("a.csv", TABLE + "R3;Nord\n");
        Terminal.Answer answer = terminal.type("import", study, file);
        assertEquals(ExitCode.FINDINGS, answer.exitCode());
        assertTrue(answer.out().contains("a.csv\u00A0: 2 importées, 1 refusée (3 lues)"), answer.out());
        assertTrue(answer.out().contains("questions ouvertes\u00A0: verbatim"), answer.out());
        assertFalse(answer.out().contains("doublon"), answer.out());
        assertTrue(answer.err().contains("ligne 4"), answer.err());
    }

    @Test
    void theReportAndTheRefusedRowsBecomeFilesAndComeBackRepaired() throws Exception {
        Path file = terminal.write("a.csv", TABLE + "R3;Nord;trop;de cellules\n");
        Path report = folder.resolve("rapport.html");
        Path rows = folder.resolve("refus.csv");
        Terminal.Answer answer = terminal.type("import", study, file, "--report", report, "--refused", rows);
        assertEquals(ExitCode.FINDINGS, answer.exitCode());
        assertTrue(Files.readString(report).contains("a.csv"));
        assertTrue(answer.err().contains("1 ligne refusée dans"), answer.err());

        Files.writeString(rows, Files.readString(rows).replace("\"trop\";\"de cellules\"", "\"trop de cellules\""));
        JsonNode repaired = terminal.type("import", study, rows, "--json").succeeds().json().at("/files/0");
        assertEquals(1, repaired.get("imported").asInt());
        assertEquals(ExitCode.USAGE, terminal.type("import", study, file, "--report", "r.docx").exitCode());
    }

    @Test
    void aSavedMappingIsFollowedInAnotherStudyWithColumnsInAnotherOrder() throws Exception {
        Path mapping = folder.resolve("m.json");
        terminal.type("import", study, terminal.write("a.csv", TABLE), "--variable", "agence=provider",
                "--save-mapping", mapping, "--dry-run").succeeds();
        assertEquals(0, steps());
        JsonNode variables = terminal.type("import", study,
                terminal.write("b.csv", "verbatim,agence,id\nUne réponse assez longue,Nord,R9\n"), "--mapping", mapping,
                "--json").succeeds().json().at("/files/0/variables");
        assertEquals("provider", variables.get(1).get("role").asText());
        assertEquals("id", variables.get(2).get("role").asText());
    }

    @Test
    void aReworkedQuestionKeepsItsIdentityAndTheUserDecides() throws Exception {
        terminal.type("import", study, terminal.write("2019.csv",
                "id;Que pensez-vous de la propreté des parties communes ?\nA1;Le hall est toujours sale.\n"))
                .succeeds();
        Path file = terminal.write("2023.csv",
                "id;Q7 - Que pensez-vous de la propreté de vos parties communes aujourd’hui ?\nB1;C’est mieux.\n");
        JsonNode linked = terminal.type("import", study, file, "--dry-run", "--json").succeeds().json().at("/files/0");
        assertTrue(linked.at("/variables/1/reworded").asBoolean(), linked.toString());
        assertTrue(linked.get("warnings").toString().contains("formulation est modifiée"), linked.toString());
        JsonNode apart = terminal.type("import", study, file, "--json", "--question",
                "Q7 - Que pensez-vous de la propreté de vos parties communes aujourd’hui ?="
                        + "Q7 - Que pensez-vous de la propreté de vos parties communes aujourd’hui ?")
                .succeeds().json().at("/files/0");
        assertTrue(apart.at("/variables/1/question").isNull(), apart.toString());
    }

    @Test
    void aWatchedFolderIsImportedOnceAndAgainOnlyWhenItChanges() throws Exception {
        Files.writeString(inbox().resolve("a.csv"), TABLE);
        Files.writeString(inbox().resolve("vide.csv"), "");
        Terminal.Answer first = terminal.type("watch", study, inbox(), "--once", "--interval", "0.1", "--json");
        assertEquals(ExitCode.FINDINGS, first.exitCode(), first.err());
        List<JsonNode> lines = first.jsonLines();
        assertEquals(1, lines.size());
        assertEquals(2, lines.getFirst().at("/files/0/imported").asInt());
        assertFalse(lines.getFirst().at("/files/1/error").isNull());

        Files.delete(inbox().resolve("vide.csv"));
        Files.writeString(inbox().resolve("a.csv"), TABLE + "R3;Nord;Une ligne de plus ici.\nR4;Nord\n");
        Path reports = folder.resolve("comptes rendus");
        Terminal.Answer second = terminal.type("watch", study, inbox(), "--once", "--interval", "0.1", "--json",
                "--reports", reports);
        assertEquals(1, second.jsonLines().getFirst().at("/files/0/imported").asInt());
        assertEquals(2, second.jsonLines().getFirst().at("/files/0/unchanged").asInt());
        try (var files = Files.list(reports)) {
            assertEquals(2, files.count());
        }
        assertEquals(2, steps());
    }

    @Test
    void aWatchThatIsToldToStopEndsAndLeavesTheStudyFree() throws Exception {
        Files.writeString(inbox().resolve("a.csv"), TABLE);
        Terminal.Running running = terminal.start("watch", study, inbox(), "--interval", "0.1", "--json");
        running.awaitLine();
        running.stop();
        assertEquals(ExitCode.DONE, running.await().exitCode());
        try (Study free = Study.open(study, Session.of("paul"))) {
            assertEquals(2, free.corpus().entries().size());
        }
    }

    @Test
    void filesWaitWhileSomebodyElseUsesTheStudy() throws Exception {
        Files.writeString(inbox().resolve("a.csv"), TABLE);
        Terminal.Running running;
        try (Study busy = Study.open(study, Session.of("paul"))) {
            running = terminal.start("watch", study, inbox(), "--interval", "0.1", "--json");
            running.awaitTold("attendent");
            assertEquals(0, busy.corpus().entries().size());
        }
        running.awaitLine();
        running.stop();
        assertEquals(ExitCode.DONE, running.await().exitCode());
        assertEquals(2, terminal.type("verbatims", study, "--json").succeeds().jsonLines().size());
    }

    @Test
    void aWatchNeedsAStudyAndAFolder() throws Exception {
        assertEquals(ExitCode.REFUSED, terminal.type("watch", study, folder.resolve("rien"), "--once").exitCode());
        assertEquals(ExitCode.REFUSED, terminal.type("watch", folder, inbox(), "--once").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("watch", study, inbox(), "--interval", "0").exitCode());
        assertEquals(ExitCode.USAGE,
                terminal.type("watch", study, inbox(), "--reports", inbox().resolve("r"), "--once").exitCode());
    }
}
