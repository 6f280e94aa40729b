package org.verbatelier.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What earlier waves left to know the columns and the questions of the next by. */
class QuestionMemoryTest extends ImportTest {

    private ImportReport.File wave(String year, String question, ImportOptions options) throws Exception {
        return fixture.run(fixture.file("vague-" + year + ".csv", "id;residence;\"" + question.replace("\"", "\"\"")
                + "\"\n" + year + "-1;Le Moulin;Le hall est toujours sale en " + year + ".\n" + year
                + "-2;La Source;Un gardien vraiment aimable en " + year + ".\n"), options.withWave(year)
                        .withTextColumns(List.of(question)));
    }

    private ImportReport.Variable question(ImportReport.File report) {
        return report.variables().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Q12. Que pensez-vous de la propreté ? | Q14 - Que pensez-vous de la propreté…",
            "Que pensez-vous de la propreté ? | QUE PENSEZ VOUS DE LA PROPRETE",
            "G01Q02. Que pensez-vous de la propreté ? | G03Q01[SQ001]. Que pensez-vous de la propreté ?",
            "Vos attentes | vos_attentes" })
    void theSameWordingBehindAnotherCodeIsTheSameQuestionWithoutDoubt(String before, String now) throws Exception {
        wave("2019", before, Fixture.detect());
        ImportReport.File report = wave("2023", now, Fixture.detect());

        assertEquals(before, question(report).question());
        assertFalse(question(report).reworded());
        assertTrue(report.warnings().stream().noneMatch(w -> w.contains(now)), report.warnings().toString());
        Source second = fixture.study.corpus().sources().getLast();
        assertEquals(before, second.getQuestions().getFirst().getId());
        assertEquals(now, second.getQuestions().getFirst().getLabel());
        assertEquals(before, fixture.verbatim("2023-1").questionOrSpeaker());
    }

    @Test
    void aSmallRewordingKeepsTheQuestionAndIsSaidAndIsRememberedByTheThirdWave() throws Exception {
        String first = "Que pensez-vous de la propreté des parties communes de votre résidence ?";
        String second = "Que pensez-vous de la propreté des parties communes de la résidence aujourd’hui ?";
        wave("2019", first, Fixture.detect());
        ImportReport.File report = wave("2021", second, Fixture.detect());

        assertEquals(first, question(report).question());
        assertTrue(question(report).reworded());
        assertTrue(report.warnings().stream().anyMatch(w -> w.contains("wording changed") && w.contains("%")));
        ImportReport.File third = wave("2023", "Q3 - " + second, Fixture.detect());
        assertEquals(first, question(third).question());
        assertFalse(question(third).reworded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Quels sont les points forts de votre résidence et du quartier ? | Quels sont les points faibles de votre résidence et du quartier ?",
            "Ce qui vous plaît dans votre logement | Ce qui vous déplaît dans votre logement",
            "Êtes-vous satisfait de l’entretien du hall ? | Pourquoi n’êtes-vous pas satisfait de l’entretien du hall ?",
            "Pourquoi ? | Pourquoi cette note ?" })
    void theOppositeOrAnotherQuestionIsKeptApart(String before, String now) throws Exception {
        wave("2019", before, Fixture.detect());
        assertNull(question(wave("2023", now, Fixture.detect())).question());
    }

    @Test
    void aDoubtfulLikenessIsOnlyProposedAndTheUserMaySayThatItIsTheSame() throws Exception {
        String first = "Que pensez-vous de la propreté des halls ?";
        String second = "Que pensez-vous de la propreté des ascenseurs ?";
        wave("2019", first, Fixture.detect());
        Path file = folder.resolve("vague-2023.csv");
        ImportReport.File doubtful = wave("2023", second, Fixture.detect().withDryRun(true));
        assertNull(question(doubtful).question());
        assertTrue(doubtful.warnings().stream().anyMatch(w -> w.contains("kept apart")),
                doubtful.warnings().toString());

        ImportReport.File said = wave("2023", second, Fixture.detect().withQuestions(Map.of(second, first)));
        assertEquals(first, question(said).question());
        assertTrue(question(said).reworded());
        assertEquals(first, question(fixture.run(file)).question());
        StudyException unknown = assertThrows(StudyException.class, () -> wave("2024", second,
                Fixture.detect().withQuestions(Map.of(second, "Une question jamais posée"))));
        assertTrue(unknown.getMessage().contains(first), unknown.getMessage());
    }

    @Test
    void likeQuestionsOfOneFileFindTheirOwn() throws Exception {
        String rows = "1;Une réponse assez longue ici;Une autre réponse assez longue\n";
        fixture.run(fixture.file("a.csv", "id;Q1. Points forts du quartier;Q2. Points faibles du quartier\n" + rows));
        ImportReport.File report = fixture.run(fixture.file("b.csv",
                "id;Q5. Points faibles du quartier;Q6. Points forts du quartier\n" + rows.replace("1;", "2;")));
        assertEquals(List.of("Q2. Points faibles du quartier", "Q1. Points forts du quartier"),
                report.variables().stream().skip(1).map(ImportReport.Variable::question).toList());
    }

    @Test
    void sameWordingsThatCannotBeToldApartAreSaidToBeDoubtful() throws Exception {
        String rows = "1;Une réponse assez longue ici;Une autre réponse assez longue\n";
        fixture.run(fixture.file("a.csv", "id;Q1. Pourquoi cela ?;Q2. Pourquoi cela ?\n" + rows));
        ImportReport.File report = fixture.run(fixture.file("b.csv",
                "id;Q5. Pourquoi cela ?;Q6. Pourquoi cela ?\n" + rows.replace("1;", "2;")));
        assertTrue(report.warnings().stream().filter(w -> w.contains("Pourquoi cela")).count() >= 2,
                report.warnings().toString());
    }

    @Test
    void aQuestionPutToStaffIsNotTheQuestionPutToTenants() throws Exception {
        wave("2019", "Que pensez-vous de l’accueil en agence ?", Fixture.detect());
        ImportReport.File staff = wave("2020", "Que pensez-vous, vous, de l’accueil en agence ?",
                Fixture.detect().withAudience(Audience.STAFF));
        assertNull(question(staff).question());
    }

    @Test
    void aMappingIsTakenUpForANearlyEqualHeaderAndTheDifferencesAreSaid() throws Exception {
        fixture.run(fixture.file("a.csv", "id;residence;tournée;note;verbatim\n1;A;T1;5;Une réponse assez longue\n"),
                Fixture.detect().withRoles(Map.of("tournée", ColumnRole.PROVIDER)));
        ImportReport.File report = fixture.run(fixture.file("b.csv",
                "Id;Résidence;Tournee;étage;verbatim\n7;B;T2;3;Encore une réponse assez longue\n"));
        assertEquals("a.csv", report.recognised());
        assertEquals(ColumnRole.PROVIDER, report.variables().get(2).role());
        assertTrue(report.warnings().stream().anyMatch(w -> w.contains("étage") && w.contains("note")),
                report.warnings().toString());
    }

    @Test
    void columnsWithoutAHeaderAreOnlyKnownInTheVerySameTable() throws Exception {
        fixture.run(fixture.file("a.csv", "id;;verbatim\n1;x;Une réponse assez longue pour être prise\n"));
        ImportReport.File report = fixture.run(fixture.file("b.csv",
                "id;\n8;Une autre réponse assez longue pour être prise\n9;Encore une réponse assez longue ici\n"));
        assertEquals(2, report.imported(), report.toString());
    }

    @Test
    void aWaveThatIsTakenOverIsSaid() throws Exception {
        wave("2019", "Vos attentes", Fixture.detect());
        ImportReport.File report = fixture.run(fixture.file("suite.csv",
                "id;residence;Vos attentes\nX1;Le Moulin;Une réponse d’une autre année peut-être\n"));
        assertEquals("2019", fixture.verbatim("X1").value("vague"));
        assertTrue(report.warnings().stream().anyMatch(w -> w.contains("2019") && w.contains("wave")),
                report.warnings().toString());
    }

    @Test
    void theQuestionOfASavedMappingIsThatOfTheStudyOrElseTheColumnItself() throws Exception {
        Path file = fixture.file("a.csv", "id;Vos attentes\nR1;Une réponse assez longue pour être prise\n");
        Preview.Table preview = (Preview.Table) new Importer().preview(null, file, Fixture.detect());
        Mapping mapping = preview.mapping().with(preview.columns().getLast().mapping().withQuestion("Q absente"));
        Path saved = folder.resolve("m.json");
        mapping.save(saved);
        fixture.run(file, Fixture.detect().withMapping(Mapping.load(saved)));
        Question question = fixture.study.corpus().sources().getLast().getQuestions().getFirst();
        assertEquals("Vos attentes", question.getId());
    }
}
