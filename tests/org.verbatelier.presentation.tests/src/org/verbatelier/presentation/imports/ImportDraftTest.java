package org.verbatelier.presentation.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.ImportRequest;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.presentation.imports.SheetHead.ColumnMark;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportDraftTest {

    private static final String HEADER = "id;Nom;résidence;note;verbatim\n";

    @TempDir
    private Path folder;
    private Study study;
    private ImportDraft draft;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder.resolve("study"), "calme");
        draft = new ImportDraft(study, Locale.FRENCH);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, "UTF-8");
    }

    private Path file(String name, String text, String charset) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(Charset.forName(charset)));
        return file;
    }

    private static String survey(String prefix) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 12; i++) {
            text.append(prefix).append(String.format("%03d", i)).append(";Mme Lefèvre;Les Tamaris;").append(i % 5)
                    .append(";L’ascenseur est resté en panne toute la semaine, personne ne vient réparer ").append(i)
                    .append('\n');
        }
        return text.toString();
    }

    private void lookAtAll() {
        while (!draft.stale().isEmpty()) {
            draft.put(draft.look(draft.stale().getFirst(), RuntimeException::getMessage));
        }
    }

    private SheetHead head(Path file, String name) {
        return Sheet.of(draft.file(file).table().orElseThrow()).heads().stream().filter(h -> h.name().equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void aSurveyIsRecognisedAndNamesAreMarkedAndLeftOut() throws IOException {
        Path survey = file("enquete.csv", survey("R"));
        draft.add(List.of(survey));
        assertEquals(FileState.READING, draft.file(survey).state());
        assertFalse(draft.isReady());
        lookAtAll();
        assertEquals(FileState.RECOGNISED, draft.file(survey).state());
        assertEquals(ColumnMark.PERSONAL, head(survey, "Nom").mark());
        assertFalse(head(survey, "Nom").isImported());
        assertEquals(ColumnRole.TEXT, head(survey, "verbatim").role());
        assertTrue(draft.isReady() && draft.isAllKnown());
    }

    @Test
    void aPickChangesOneColumnAndLeavesTheOthersAsTheyWereGuessed() throws IOException {
        Path survey = file("enquete.csv", survey("R"));
        draft.add(List.of(survey));
        lookAtAll();
        double before = head(survey, "résidence").confidence();
        draft.change(survey, ColumnChoice.role(draft.file(survey).table().orElseThrow(), "note", ColumnRole.SKIP));
        lookAtAll();
        assertEquals(ColumnMark.LEFT_OUT, head(survey, "note").mark());
        assertEquals(before, head(survey, "résidence").confidence());
        draft.change(survey, ColumnChoice.imported(draft.file(survey).table().orElseThrow(), "Nom", true));
        lookAtAll();
        assertEquals(ColumnMark.PERSONAL_KEPT, head(survey, "Nom").mark());
    }

    @Test
    void onlyOneColumnIdentifiesRespondents() throws IOException {
        Path survey = file("enquete.csv", survey("R"));
        draft.add(List.of(survey));
        lookAtAll();
        draft.change(survey, ColumnChoice.role(draft.file(survey).table().orElseThrow(), "note", ColumnRole.ID));
        lookAtAll();
        assertEquals(ColumnRole.ID, head(survey, "note").role());
        assertEquals(ColumnRole.ATTRIBUTE, head(survey, "id").role());
    }

    @Test
    void withoutAColumnOfWordsAFileIsAnErrorUntilOneIsPicked() throws IOException {
        Path survey = file("enquete.csv", survey("R"));
        draft.add(List.of(survey));
        lookAtAll();
        draft.change(survey, ColumnChoice.role(draft.file(survey).table().orElseThrow(), "verbatim", ColumnRole.SKIP));
        lookAtAll();
        assertEquals(FileState.ERROR, draft.file(survey).state());
        assertFalse(draft.isReady());
        draft.change(survey, ColumnChoice.role(draft.file(survey).table().orElseThrow(), "verbatim", ColumnRole.TEXT));
        lookAtAll();
        assertTrue(draft.isReady());
    }

    @Test
    void aBadFileSaysWhyAndTheOthersGoOn() throws IOException {
        Path bad = file("vide.csv", "");
        Path survey = file("enquete.csv", survey("R"));
        draft.add(List.of(bad, survey));
        lookAtAll();
        assertEquals(FileState.ERROR, draft.file(bad).state());
        assertTrue(draft.file(bad).problem().contains("vide.csv"));
        assertEquals(List.of(survey), draft.importable().stream().map(DraftFile::path).toList());
        draft.include(bad, false);
        assertEquals(FileState.LEFT_OUT, draft.file(bad).state());
        assertTrue(draft.isAllKnown());
    }

    @Test
    void anotherEncodingShowsAtOnceAndWhatIsOutOfDateIsNotTaken() throws IOException {
        Path survey = file("mac.csv", survey("R"), "x-MacRoman");
        draft.add(List.of(survey));
        draft.change(survey, o -> o.withEncoding("windows-1252"));
        DraftFile looking = draft.file(survey);
        draft.change(survey, o -> o.withEncoding("x-MacRoman"));
        assertFalse(draft.put(draft.look(looking, RuntimeException::getMessage)));
        lookAtAll();
        assertEquals("Mme Lefèvre", Sheet.of(draft.file(survey).table().orElseThrow()).cell(0, 1));
    }

    @Test
    void choicesGoToTheFilesOfTheSameFormOnly() throws IOException {
        Path first = file("a.csv", survey("A"));
        Path second = file("b.csv", survey("B"));
        Path other = file("c.csv", "id;verbatim\n1;Le hall est sale tous les jours depuis des mois\n");
        draft.add(List.of(first, second, other));
        lookAtAll();
        draft.change(first, ColumnChoice.role(draft.file(first).table().orElseThrow(), "note", ColumnRole.SKIP));
        draft.change(first, o -> o.withWave("2023"));
        lookAtAll();
        assertEquals(List.of(second), draft.alike(first));
        draft.applyToAlike(first);
        lookAtAll();
        assertEquals(ColumnMark.LEFT_OUT, head(second, "note").mark());
        assertEquals("2023", draft.file(second).options().wave());
        assertNull(draft.file(other).options().wave());
    }

    @Test
    void aFormIsKnownOnceItWasImported() throws IOException {
        Path first = file("a.csv", survey("A"));
        draft.add(List.of(first));
        lookAtAll();
        assertFalse(draft.file(first).isKnownFormat());
        new Importer().run(study, List.of(first), draft.file(first).options(), null);
        Path second = file("b.csv", survey("B"));
        draft.add(List.of(second));
        lookAtAll();
        assertEquals("a.csv", draft.file(second).recognised().orElseThrow());
        assertTrue(draft.file(second).isKnownFormat());
        assertEquals(List.of("a.csv"), draft.recognised());
    }

    @Test
    void aConversationWithoutRolesOrConsentIsToBeChecked() throws IOException {
        Path talk = file("entretien.txt", """
                Mme A. : Bonjour, entrez donc.
                Agent : Merci. Comment ça va ici ?
                Mme A. : Le hall est sale depuis des mois.
                Agent : Depuis quand exactement ?
                """);
        draft.add(List.of(talk));
        lookAtAll();
        assertEquals(FileState.TO_CHECK, draft.file(talk).state());
        assertTrue(EncounterFacts.of(draft.file(talk).conversation().orElseThrow()).isQuarantined());
        draft.change(talk, o -> o.withSpeakers(
                Map.of("Mme A.", SpeakerRole.TENANT, "Agent", SpeakerRole.PROXIMITY)));
        draft.change(talk, o -> o.withMetadata(Map.of(EncounterFacts.NOTES, "oui", EncounterFacts.PAIR, "B07")));
        lookAtAll();
        EncounterFacts facts = EncounterFacts.of(draft.file(talk).conversation().orElseThrow());
        assertEquals("B07", facts.pair());
        assertFalse(facts.isQuarantined());
        assertEquals(FileState.RECOGNISED, draft.file(talk).state());
    }

    @Test
    void aMappingFileIsTakenUp() throws IOException {
        Path survey = file("enquete.csv", survey("R"));
        draft.add(List.of(survey));
        lookAtAll();
        draft.change(survey, ColumnChoice.role(draft.file(survey).table().orElseThrow(), "note", ColumnRole.SKIP));
        lookAtAll();
        Path saved = folder.resolve("correspondance.json");
        draft.mapping(survey).orElseThrow().save(saved);
        Mapping loaded = Mapping.load(saved);
        ImportDraft again = new ImportDraft(study, Locale.FRENCH);
        again.add(List.of(survey));
        again.change(survey, o -> o.withMapping(loaded));
        again.put(again.look(again.file(survey), RuntimeException::getMessage));
        assertEquals(ColumnRole.SKIP,
                again.mapping(survey).orElseThrow().column("note").orElseThrow().role());
    }

    @Test
    void refusedRowsAreMendedAndTriedAgainWithoutTheTechnicalColumns() throws IOException {
        Path broken = file("abime.csv", survey("R") + "R099;Mme Roux\nR098;Mme Roux;Les Tamaris\n");
        ImportReport.File first = new Importer()
                .run(study, List.of(new ImportRequest(broken, draftOptions())), null).files().getFirst();
        Repair repair = new Repair(first);
        assertEquals(2, repair.size());
        assertEquals(5, repair.width());
        assertTrue(repair.canMend() && repair.changed().isEmpty());
        repair.set(0, 4, "Le hall est sale tous les jours");
        assertEquals(Set.of(0), repair.changed());
        Path mended = folder.resolve("retry.csv");
        RefusedRows.write(repair.file(), repair.mended().subList(0, 1), mended);
        ImportReport.File again = new Importer()
                .run(study, List.of(new ImportRequest(mended, draftOptions())), null).files().getFirst();
        assertEquals(1, again.imported());
        Files.writeString(mended, Files.readString(mended) + "15;;trop court;abime.csv;R098\n");
        ImportReport.File third = new Importer()
                .run(study, List.of(new ImportRequest(mended, draftOptions())), null).files().getFirst();
        Repair second = new Repair(third);
        assertEquals(repair.header(), second.header());
        assertEquals(15, second.rejection(0).line());
        assertEquals("R098", second.cell(0, 0));
    }

    private static ImportOptions draftOptions() {
        return ImportOptions.detect(Locale.FRENCH);
    }

    @Test
    void theFiguresOfSeveralFilesAddUp() throws IOException {
        Path first = file("a.csv", survey("A") + "A001;x;y;1;La même réponse encore une fois\n");
        Path second = file("b.csv", survey("B"));
        List<ImportReport.File> files = new Importer().run(study, List.of(first, second), draftOptions(), null).files();
        ReportFigures sum = ReportFigures.of(files);
        assertEquals(25, sum.read());
        assertTrue(sum.addsUp());
        assertEquals(6, sum.parts().size());
    }
}
