package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.model.corpus.VariableRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TableImportTest extends ImportTest {

    private static final String HEADER = "id;residence;note;verbatim\n";

    @Test
    void theSampleIsUnderstoodWithoutAnyHint() throws Exception {
        ImportReport.File report = fixture.run(fixture.sample("sample-verbatims.csv"));

        assertEquals(72, report.read());
        assertEquals(72, report.imported());
        assertEquals(List.of(), report.rejected());
        assertEquals("UTF-8", report.encoding());
        assertEquals(";", report.separator());
        Map<String, ColumnRole> roles = report.variables().stream()
                .collect(Collectors.toMap(ImportReport.Variable::name, ImportReport.Variable::role));
        assertEquals(Map.of("id", ColumnRole.ID, "residence", ColumnRole.RESIDENCE, "agence", ColumnRole.AGENCY, "qpv",
                ColumnRole.QPV, "vague", ColumnRole.WAVE, "public", ColumnRole.AUDIENCE, "moment", ColumnRole.MOMENT,
                "note_satisfaction", ColumnRole.SCORE, "verbatim", ColumnRole.TEXT, "codes_gold", ColumnRole.CODES),
                roles);
        assertTrue(report.variables().stream().allMatch(variable -> variable.confidence() >= 0.8));
        assertEquals(60, fixture.study.corpus().entries().stream().filter(VerbatimEntry::isTenant).count());
        VerbatimEntry first = fixture.verbatim("V001");
        assertEquals("Les Tamaris", first.value("residence"));
        assertEquals("ASC.PANN-3|DEM.RENV-2", first.value("codes_gold"));
        assertTrue(first.text().startsWith("L'ascenseur est en panne une semaine sur deux"));
        assertEquals(Audience.STAFF, fixture.verbatim("C010").participant().getAudience());
    }

    @Test
    void importingTheSameFileAgainChangesNothing() throws Exception {
        Path sample = fixture.sample("sample-verbatims.csv");
        fixture.run(sample);
        long operations = fixture.study.history().count();

        ImportReport.File again = fixture.run(sample);

        assertEquals(72, again.unchanged());
        assertEquals(72, again.read());
        assertNull(again.source());
        assertEquals("sample-verbatims.csv", again.recognised());
        assertEquals(operations, fixture.study.history().count());
    }

    @Test
    void aLongerFileBringsOnlyItsNewRows() throws Exception {
        Path sample = fixture.sample("sample-verbatims.csv");
        fixture.run(sample);
        Path longer = fixture.file("longer.csv", Files.readString(sample)
                + "V101;Le Moulin;Centre;non;2023;locataire;M04;5;Une nouvelle réponse.;\n");

        ImportReport.File report = fixture.run(longer);

        assertEquals(1, report.imported());
        assertEquals(72, report.unchanged());
        assertEquals(73, fixture.study.corpus().entries().size());
        assertEquals("sample-verbatims", fixture.study.corpus().sources().getLast().getSeries());
    }

    @Test
    void aTextThatChangedIsRefusedAndTheStoredOneKept() throws Exception {
        fixture.run(fixture.file("a.csv",
                HEADER + "A1;R;5;Premier texte assez long.\nA2;R;6;Second texte.\nA3;R;6;Trois.\n"));

        ImportReport.File report = fixture.run(fixture.file("b.csv",
                HEADER + "A1;R;5;Premier texte assez long.\nA2;R;6;Autre texte.\nA3;R;6;Trois.\n"));

        assertEquals(2, report.unchanged());
        assertEquals(1, report.rejected().size());
        assertEquals(3, report.rejected().getFirst().line());
        assertEquals("verbatim", report.rejected().getFirst().column());
        assertTrue(report.rejected().getFirst().reason().contains("text differs from the one imported"));
        assertEquals("Second texte.", fixture.verbatim("A2").text());
    }

    @Test
    void anotherSurveyThatReusesIdentifiersIsKeptApart() throws Exception {
        fixture.run(fixture.file("2023.csv", HEADER + "1;R;5;Le hall est sale.\n2;R;6;Tout va bien ici.\n"));

        ImportReport.File report = fixture.run(fixture.file("2024.csv",
                HEADER + "1;R;8;Un gardien très aimable.\n2;R;3;Trop de bruit le soir.\n"));

        assertEquals(2, report.imported());
        assertEquals("Un gardien très aimable.", fixture.verbatim("1~2").text());
        assertEquals("Le hall est sale.", fixture.verbatim("1").text());
        assertEquals(2, fixture.run(folder.resolve("2024.csv")).unchanged());
        assertEquals(2, fixture.run(folder.resolve("2023.csv")).unchanged());
    }

    @Test
    void severalOpenQuestionsBecomeOneVerbatimEach() throws Exception {
        ImportReport.File report = fixture.run(fixture.file("q.csv", """
                Répondant,Ce qui vous plaît,Ce qui vous déplaît
                R1,"La gardienne, toujours aimable",Le bruit le soir dans la cour
                R2,,Rien du tout à signaler pour moi
                R3,,
                """));

        assertEquals(2, report.imported());
        assertEquals(1, report.empty());
        assertEquals("La gardienne, toujours aimable", fixture.verbatim("R1/Ce qui vous plaît").text());
        assertEquals("Le bruit le soir dans la cour", fixture.verbatim("R1/Ce qui vous déplaît").text());
        assertEquals(3, fixture.study.corpus().entries().size());
        assertEquals(3, fixture.study.corpus().sources().getFirst().getParticipants().size());
    }

    @Test
    void anAnswerGivenLaterIsAddedToItsRespondent() throws Exception {
        fixture.run(
                fixture.file("a.csv", HEADER + "A1;R;5;Premier texte assez long.\nA2;R;6;\nA3;R;6;Trois mots ici.\n"));

        ImportReport.File report = fixture.run(fixture.file("b.csv",
                HEADER + "A1;R;5;Premier texte assez long.\nA2;R;6;Enfin une réponse.\nA3;R;6;Trois mots ici.\n"));

        assertEquals(1, report.updated());
        assertEquals(2, report.unchanged());
        assertEquals("Enfin une réponse.", fixture.verbatim("A2").text());
        assertEquals("6", fixture.verbatim("A2").value("note"));
        assertEquals(3, fixture.run(folder.resolve("b.csv")).unchanged());
    }

    @Test
    void theReportAccountsForEveryRow() throws Exception {
        ImportReport.File report = fixture.run(fixture.file("mixed.csv", HEADER
                + "A1;R;5;Une réponse, avec une virgule.\n"
                + "A2;R;5\n"
                + "A3;R;5;Trop;de;cellules\n"
                + ";R;5;Sans identifiant\n"
                + "\n"
                + "A4;R;5;   \n"
                + "A1;R;5;Une réponse, avec une virgule.\n"
                + "A1;R;5;Une autre réponse\n"
                + "A5;R;5;\"Une réponse\nsur deux lignes\"\n"
                + "A6;R;5\n"));

        assertEquals(9, report.read());
        assertEquals(2, report.imported());
        assertEquals(1, report.empty());
        assertEquals(1, report.duplicates());
        assertEquals(List.of(3L, 4L, 5L, 9L, 12L),
                report.rejected().stream().map(ImportReport.Rejection::line).toList());
        ImportReport.Rejection contradictory = report.rejected().get(3);
        assertTrue(contradictory.reason().contains("A1") && contradictory.reason().contains("line 2"));
        assertEquals(List.of("A1", "R", "5", "Une autre réponse"), contradictory.cells());
        assertEquals(List.of("A3", "R", "5", "Trop", "de", "cellules"), report.rejected().get(1).cells());
    }

    @Test
    void personalDataIsLeftOutUnlessAskedFor() throws Exception {
        String text = "id;Nom;Prénom;Téléphone;contact;nom_residence;verbatim\n"
                + "1;Durand;Anne;06 12 34 56 78;a@b.fr;Les Lilas;Le hall est propre et calme.\n"
                + "2;Petit;Luc;01 23 45 67 89;c@d.fr;Les Lilas;Ascenseur en panne trop souvent.\n";
        ImportReport.File report = fixture.run(fixture.file("p.csv", text));

        assertEquals(Set.of("Nom", "Prénom", "Téléphone", "contact"), report.variables().stream()
                .filter(variable -> !variable.imported()).map(ImportReport.Variable::name).collect(Collectors.toSet()));
        assertEquals(4, report.warnings().stream().filter(warning -> warning.contains("personal data")).count());
        assertEquals("Les Lilas", fixture.verbatim("1").value("nom_residence"));
        String stored = Files.readString(folder.resolve("study/sources/p.xmi"));
        assertFalse(stored.contains("Durand") || stored.contains("06 12"));

        fixture.run(
                fixture.file("kept.csv", text.replace("Le hall", "Ce hall").replace("Ascenseur en", "Ascenseur HS")),
                Fixture.detect().withRoles(Map.of("Nom", ColumnRole.PERSONAL)));
        assertEquals("Durand", fixture.verbatim("1~2").value("Nom"));
    }

    @Test
    void kindsAreToldFromValues() throws Exception {
        fixture.run(fixture.file("k.csv", """
                id;date_entree;surface;note;type;poids;commentaire
                a;12/10/2019;54,5;8;T3;0,95;Un commentaire assez long pour une question ouverte
                b;01/02/2020;61;10;T3;1,05;Un autre commentaire assez long, lui aussi, je crois
                """));

        Map<String, VariableKind> kinds = fixture.study.corpus().variables().stream()
                .collect(Collectors.toMap(variable -> variable.getName(), variable -> variable.getKind()));
        assertEquals(VariableKind.DATE, kinds.get("date_entree"));
        assertEquals(VariableKind.NUMBER, kinds.get("surface"));
        assertEquals(VariableKind.SCALE, kinds.get("note"));
        assertEquals(VariableKind.CATEGORY, kinds.get("type"));
        assertEquals("54,5", fixture.verbatim("a").value("surface"));
        assertEquals(VariableRole.WEIGHT, fixture.study.corpus().variables().stream()
                .filter(variable -> variable.getName().equals("poids")).findFirst().orElseThrow().getRole());
    }

    @Test
    void rowsWithoutIdentifierAreNumberedAndStillRecognised() throws Exception {
        fixture.run(fixture.file("libre.csv", "commentaire\nTrop de bruit le soir\nMerci à la gardienne\n"));
        assertEquals("Merci à la gardienne", fixture.verbatim("libre-2").text());

        ImportReport.File report = fixture.run(fixture.file("libre2.csv",
                "commentaire\nTrop de bruit le soir\nMerci à la gardienne\nEt un de plus\n"));

        assertEquals(2, report.unchanged());
        assertEquals(1, report.imported());
        assertEquals("Et un de plus", fixture.verbatim("libre-3").text());
    }

    @Test
    void theUserDecidesOverWhatIsDetected() throws Exception {
        Path file = fixture.file("u.csv", "cle|a|b\nx|Une phrase assez longue pour être prise|court\n"
                + "y|Une autre phrase assez longue pour cela|bref\n");
        ImportReport.File report = fixture.run(file, Fixture.detect().withTextColumns(List.of("b")).withIdColumn("cle")
                .withSkipped(Set.of("a")).withAudience(Audience.STAFF).withWave("2024"));

        assertEquals("court", fixture.verbatim("x").text());
        assertEquals("2024", fixture.verbatim("x").value("vague"));
        assertFalse(fixture.verbatim("x").isTenant());
        assertEquals(2, report.imported());
        assertEquals("|", report.separator());
        StudyException error = assertThrows(StudyException.class,
                () -> fixture.run(file, Fixture.detect().withTextColumns(List.of("zz"))));
        assertTrue(error.getMessage().contains("zz") && error.getMessage().contains("cle, a, b"));
    }

    @Test
    void aMappingSavedToAFileIsFollowed() throws Exception {
        Path file = fixture.file("m.csv", "cle;quoi;texte\n1;x;Une phrase assez longue pour être prise\n");
        Preview.Table preview = (Preview.Table) new Importer().preview(fixture.study, file, Fixture.detect());
        Path saved = folder.resolve("mapping.json");
        preview.mapping().with(preview.mapping().column("quoi").orElseThrow().withRole(ColumnRole.CHANNEL)).save(saved);

        fixture.run(file, Fixture.detect().withMapping(Mapping.load(saved)));

        assertEquals(VariableRole.CHANNEL, fixture.study.corpus().variables().stream()
                .filter(variable -> variable.getName().equals("quoi")).findFirst().orElseThrow().getRole());
    }

    @Test
    void aPreviewShowsRowsConfidenceAndFollowsTheOptions() throws Exception {
        Path file = fixture.file("v.csv", "id;verbatim\n1;Été comme hiver, il fait froid\n2;b;c\n");
        Importer importer = new Importer();
        Preview.Table preview = (Preview.Table) importer.preview(null, file, Fixture.detect());

        assertEquals(List.of("1", "Été comme hiver, il fait froid"), preview.rows().getFirst());
        assertNull(preview.rowProblems().getFirst());
        assertTrue(preview.rowProblems().get(1).contains("3 cells"));
        assertEquals(1, preview.encoding().confidence());
        Preview.Table wrong = (Preview.Table) importer.preview(null, file,
                Fixture.detect().withEncoding("windows-1252").withSeparator(','));
        assertEquals("id;verbatim", wrong.columns().getFirst().mapping().name());
        assertTrue(wrong.rows().getFirst().getFirst().startsWith("1;Ã‰t"));
    }

    @Test
    void habitsOfSpreadsheetsAreUnderstood() throws Exception {
        ImportReport.File report = fixture.run(fixture.file("x.csv",
                "sep=|\r\nid|note|note|verbatim|\r\n1|5|6|Le hall est propre; bravo|\r\n2|5|7|Trop de bruit|\r\n"));

        assertEquals(2, report.imported());
        assertEquals("|", report.separator());
        assertEquals(List.of("id", "note", "note (2)", "verbatim", "#5"),
                report.variables().stream().map(ImportReport.Variable::name).toList());
        assertFalse(report.variables().getLast().imported());
        assertEquals("6", fixture.verbatim("1").value("note (2)"));
    }

    @Test
    void aDryRunReportsAndChangesNothing() throws Exception {
        Path sample = fixture.sample("sample-verbatims.csv");
        ImportReport.File report = fixture.run(sample, Fixture.detect().withDryRun(true));

        assertEquals(72, report.imported());
        assertEquals(0, fixture.study.corpus().sources().size());
        assertEquals(0, fixture.study.history().count());
    }

    @Test
    void anErrorOrACancellationLeavesTheStudyAsItWas() throws Exception {
        Path good = fixture.sample("sample-verbatims.csv");
        Path bad = fixture.file("bad.csv", "");
        assertThrows(StudyException.class,
                () -> new Importer().run(fixture.study, List.of(bad), Fixture.detect(), null));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> new Importer().run(fixture.study, List.of(good), Fixture.detect(), cancelled));

        assertEquals(0, fixture.study.corpus().sources().size());
        assertEquals(0, fixture.study.history().count());
    }

    @Test
    void theSameFileTwiceInOneCallIsImportedOnce() throws Exception {
        Path sample = fixture.sample("sample-verbatims.csv");
        ImportReport report = new Importer().run(fixture.study, List.of(sample, sample), Fixture.detect(), null);

        assertEquals(72, report.files().getFirst().imported());
        assertEquals(72, report.files().getLast().unchanged());
        assertEquals(1, fixture.study.corpus().sources().size());
    }

    @Test
    void anImportIsUndoneAsOneStep() throws Exception {
        fixture.run(fixture.sample("sample-verbatims.csv"));
        fixture.study.undo();
        assertEquals(0, fixture.study.corpus().entries().size());
        assertEquals(72, fixture.run(fixture.sample("sample-verbatims.csv")).imported());
    }
}
