package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.corpus.Audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Several files at once: one step, one account each, and a bad one harms no other. */
class BatchImportTest extends ImportTest {

    private static final String HEADER = "id;verbatim\n";

    private Path table(String name, String... ids) throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String id : ids) {
            rows.append(id).append(";Réponse de ").append(id).append(", assez longue.\n");
        }
        return fixture.file(name, rows.toString());
    }

    @Test
    void aBadFileStopsNoOtherAndUndoTakesAllBackAtOnce() throws Exception {
        Map<String, String> before = fixture.saved();
        List<ImportReport.File> reports = fixture.runAll(table("a.csv", "A1", "A2"), fixture.file("vide.csv", ""),
                folder.resolve("absent.csv"), fixture.file("c.txt", "LOC1: Bonjour à vous.\nPROX: Bonjour.\n"),
                table("d.csv", "A2", "A3"));

        assertEquals(5, reports.size());
        assertEquals(2, reports.get(0).imported());
        assertTrue(reports.get(1).error().contains("vide.csv") && reports.get(1).error().contains("empty"));
        assertTrue(reports.get(2).error().contains("absent.csv"));
        assertEquals(0, reports.get(2).read());
        assertEquals(2, reports.get(3).imported());
        assertNull(reports.get(3).error());
        assertEquals(1, reports.get(4).imported());
        assertEquals(1, reports.get(4).unchanged());
        assertEquals(1, fixture.study.history().count());
        assertInstanceOf(Together.class, fixture.study.nextUndo().orElseThrow().operation());

        fixture.study.undo().orElseThrow();
        assertEquals(before, fixture.saved());
        fixture.study.redo().orElseThrow();
        assertEquals(5, fixture.study.corpus().entries().size());
    }

    @Test
    void aFolderStandsForItsFilesWithoutThoseThatNobodyPutThere() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("Réception/Agence Nord"));
        Files.writeString(inbox.resolve("b.csv"), HEADER + "B1;Une réponse assez longue.\n");
        Files.writeString(inbox.getParent().resolve("a.csv"), HEADER + "A1;Une autre réponse assez longue.\n");
        for (String name : List.of(".cache", "~$a.xlsx", "Thumbs.db", "desktop.ini", "c.csv.part", "d.tmp")) {
            Files.writeString(inbox.resolve(name), "x");
        }
        Files.createDirectories(inbox.resolve("étude/journal"));
        Files.writeString(inbox.resolve("étude/journal/operations.jsonl"), "{}");
        Files.writeString(inbox.resolve("étude/note.txt"), "À ne pas lire.");

        List<ImportReport.File> reports = fixture.runAll(inbox.getParent());

        assertEquals(List.of("a.csv", "b.csv"),
                reports.stream().map(file -> Path.of(file.file()).getFileName().toString()).toList());
        assertEquals(2, fixture.study.corpus().entries().size());
        StudyException empty = assertThrows(StudyException.class,
                () -> fixture.runAll(Files.createDirectories(folder.resolve("rien"))));
        assertTrue(empty.getMessage().contains("rien"));
    }

    @Test
    void aFolderWithOneBadFileIsAReportAndOneBadFileIsAnError() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("r"));
        Files.writeString(inbox.resolve("vide.csv"), "");
        ImportReport report = new Importer().run(fixture.study, List.of(inbox), Fixture.detect(), null);
        assertTrue(report.hasErrors());
        assertEquals(0, fixture.study.history().count());
        assertThrows(StudyException.class, () -> fixture.run(inbox.resolve("vide.csv")));
    }

    @Test
    void cancellingHalfWayLeavesTheStudyAsItWas() throws Exception {
        Map<String, String> before = fixture.saved();
        Path[] files = new Path[12];
        for (int i = 0; i < files.length; i++) {
            files[i] = table("f" + i + ".csv", "A" + i);
        }
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int told;

            @Override
            public void subTask(String name) {
                setCanceled(++told > 6);
            }
        };
        assertThrows(OperationCanceledException.class,
                () -> new Importer().run(fixture.study, List.of(files), Fixture.detect(), monitor));
        assertEquals(before, fixture.saved());
        assertEquals(0, fixture.study.history().count());
    }

    @Test
    void everyFileHasItsOwnOptions() throws Exception {
        Path tenants = table("l.csv", "L1");
        Path staff = fixture.file("c.csv", "matricule|dire\nC1|Nous manquons de temps sur place.\n");
        new Importer().run(fixture.study, List.of(new ImportRequest(tenants, Fixture.detect()),
                new ImportRequest(staff, Fixture.detect().withAudience(Audience.STAFF).withIdColumn("matricule")
                        .withTextColumns(List.of("dire")).withWave("2024"))),
                null);
        assertTrue(fixture.verbatim("L1").isTenant());
        assertFalse(fixture.verbatim("C1").isTenant());
        assertEquals("2024", fixture.verbatim("C1").value("vague"));
    }

    @Test
    void aDryRunOfSeveralFilesSaysWhatTheRunThenDoes() throws Exception {
        Path[] files = { table("a.csv", "A1", "A2", "A2"), table("b.csv", "A2", "A3"), fixture.file("c.csv", ""),
                fixture.file("d.txt", "LOC1: Bonjour.\nPROX: Bonjour.\n"), fixture.file("e.csv", HEADER + "x\n;y\n") };
        ImportReport dry = new Importer().run(fixture.study, List.of(files), Fixture.detect().withDryRun(true), null);
        assertEquals(0, fixture.study.history().count());
        ImportReport real = new Importer().run(fixture.study, List.of(files), Fixture.detect(), null);
        assertEquals(real, dry);
    }

    @Test
    void aFolderOfManyConversationsIsOneStep() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("visites"));
        for (int i = 1; i <= 60; i++) {
            Files.writeString(inbox.resolve("v" + i + ".txt"),
                    "LOC1: Bonjour, je suis le locataire " + i + ".\nPROX: Bonjour.\n");
        }
        Map<String, String> before = fixture.saved();
        assertEquals(60, fixture.runAll(inbox).size());
        assertEquals(120, fixture.study.corpus().entries().size());
        assertEquals(0, fixture.runAll(inbox).stream().mapToInt(ImportReport.File::imported).sum());
        fixture.study.undo();
        assertEquals(before, fixture.saved());
    }

    @Test
    void theReportIsWrittenInEveryForm() throws Exception {
        ImportReport report = new Importer().run(fixture.study, List.of(table("a.csv", "A1", "A1"),
                fixture.file("b.csv", HEADER + "<b>;Une réponse, \"entre guillemets\" & plus\nB2\n"),
                fixture.file("c.csv", "")), Fixture.detect(), null);
        for (String name : List.of("r.html", "r.csv", "r.json")) {
            report.write(folder.resolve(name), Locale.FRENCH);
        }
        String page = Files.readString(folder.resolve("r.html"));
        assertTrue(page.contains("Compte rendu d’import") && page.contains("doublons") && !page.contains("<script"));
        String table = Files.readString(folder.resolve("r.csv"));
        assertTrue(table.startsWith("\uFEFF\"Fichier\"") && table.contains("ligne refusée"), table);
        assertTrue(Files.readString(folder.resolve("r.json")).contains("\"error\""));
        assertThrows(IllegalArgumentException.class,
                () -> report.write(folder.resolve("r.docx"), Locale.FRENCH));
    }

    @Test
    void refusedRowsAreRepairedAndComeBackOnce() throws Exception {
        Path file = fixture.file("envoi.csv", "id;agence;verbatim;Nom\nR1;Nord;Une réponse assez longue.;Durand\n"
                + "R2;Sud;Trop;de cellules;ici;Dupont\n;Nord;Sans identifiant, hélas;Martin\n"
                + "R4;Sud;Une quatrième réponse.;Petit\nR1;Sud;Les mots de quelqu’un d’autre.;Roux\n");
        ImportReport.File first = fixture.run(file);
        assertEquals(2, first.imported());
        assertEquals(3, first.rejected().size());
        Path repair = folder.resolve("à réparer.csv");
        RefusedRows.write(first, repair);
        List<String> lines = Files.readAllLines(repair);
        assertEquals("\uFEFF\"#ligne\";\"#colonne\";\"#motif\";\"#source\";\"id\";\"agence\";\"verbatim\";\"Nom\"",
                lines.getFirst());

        // nothing repaired: refused again, nothing added
        assertEquals(3, fixture.run(repair).rejected().size());
        assertEquals(2, fixture.study.corpus().entries().size());

        Files.writeString(repair, Files.readString(repair)
                .replace("\"Trop\";\"de cellules\";\"ici\"", "\"Trop de cellules ici\"")
                .replace(";;\"Nord\"", ";\"R3\";\"Nord\"").replace("\"R1\";\"Sud\"", "\"R5\";\"Sud\""));
        Map<String, String> before = fixture.saved();
        fixture.run(repair);
        fixture.study.undo().orElseThrow();
        assertEquals(before, fixture.saved());
        ImportReport.File repaired = fixture.run(repair);

        assertEquals(3, repaired.imported(), repaired.toString());
        assertTrue(repaired.variables().stream().filter(v -> v.name().startsWith("#")).noneMatch(v -> v.imported()));
        assertEquals("envoi", fixture.study.corpus().sources().getLast().getSeries());
        assertEquals("Trop de cellules ici", fixture.verbatim("R2").text());
        assertEquals(3, fixture.run(repair).unchanged());
        Path mended = fixture.file("envoi-corrigé.csv", "id;agence;verbatim;Nom\n"
                + "R1;Nord;Une réponse assez longue.;Durand\nR2;Sud;Trop de cellules ici;Dupont\n"
                + "R3;Nord;Sans identifiant, hélas;Martin\nR4;Sud;Une quatrième réponse.;Petit\n");
        assertEquals(4, fixture.run(mended).unchanged());
        assertEquals(5, fixture.study.corpus().entries().size());
    }

    @Test
    void refusedRowsWithoutIdentifierComeBackIntoTheirSeries() throws Exception {
        String rows = IntStream.range(0, 6).mapToObj(i -> "Nord;Remarque numéro " + i + " d’un locataire\n")
                .reduce("agence;remarque\n", String::concat);
        ImportReport.File first = fixture.run(fixture.file("libre.csv", rows + "Sud;Trop;de cellules ici\n"));
        assertEquals(1, first.rejected().size());
        Path repair = folder.resolve("réparé.csv");
        RefusedRows.write(first, repair);
        Files.writeString(repair, Files.readString(repair).replace("\"Trop\";\"de cellules ici\"",
                "\"Trop de cellules ici\""));

        assertEquals(1, fixture.run(repair).imported());

        assertEquals("libre", fixture.study.corpus().sources().getLast().getSeries());
        assertEquals(7, fixture.run(fixture.file("libre2.csv", rows + "Sud;Trop de cellules ici\n")).unchanged());
    }
}
