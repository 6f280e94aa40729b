package org.verbatelier.presentation.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.figures.FigureTable.Look;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FigureDeskTest {

    private static final String DELA = SmallStudies.SCHEME + ":DEM.DELA";
    private static final String HUMI = SmallStudies.SCHEME + ":LOG.HUMI";
    /** As in the sample survey: residence, agency, tenants who answered. */
    private static final List<List<String>> RESIDENCES = List.of(List.of("Les Tamaris", "Nord", "10"),
            List.of("Les Hauts de Brême", "Nord", "9"), List.of("Les Bleuets", "Sud", "10"),
            List.of("Tour Lavoisier", "Sud", "11"), List.of("Clos Saint-Éloi", "Centre", "10"),
            List.of("Le Moulin", "Centre", "10"));

    @TempDir
    private Path folder;
    private final HandWorker worker = new HandWorker();
    private Study study;
    private CodingDesk coding;
    private FigureDesk desk;

    @BeforeEach
    void openAStudy() {
        sitDownAt(SmallStudies.with(folder.resolve("étude"), "trop d’attente", "mur humide", "attente et mur humide",
                "rien", "", "encore attendre"));
    }

    private void sitDownAt(Study opened) {
        study = opened;
        coding = new CodingDesk(study, new GridModel(study));
        desk = new FigureDesk(study, Locale.FRANCE, worker, FigureRequest.FIRST);
        study.addListener(event -> desk.changed(coding.changed(event)));
        desk.watch(true);
        worker.runAll();
    }

    @AfterEach
    void closeIt() {
        study.close();
    }

    private void code(String verbatim, String code, Valence valence) {
        coding.go(verbatim);
        coding.code(code);
        coding.judge(valence, valence == Valence.NEGATIVE ? 3 : 0);
    }

    private static List<String> row(FigureTable table, String label) {
        return table.rows().stream().filter(row -> row.label().contains(label)).findFirst()
                .map(row -> row.cells().stream().map(FigureTable.Cell::text).toList()).orElse(List.of());
    }

    private Figure shown() {
        worker.runAll();
        return desk.figure().orElseThrow();
    }

    @Test
    void saysWhatToDoWhileNothingIsCoded() {
        assertTrue(shown().isEmpty());
        assertTrue(shown().next().contains("Codez"), shown().next());
    }

    @Test
    void followsTheCoding() {
        code("A1", DELA, Valence.NEGATIVE);
        code("A3", DELA, Valence.NEGATIVE);
        code("A3", HUMI, Valence.NEGATIVE);

        Figure figure = shown();

        assertTrue(figure.base().contains("5 locataires exprimés"), figure.base());
        assertEquals("2", row(figure.table(), "DEM").get(1));
        assertEquals("2 sur 5", row(figure.table(), "DEM").get(2), "counts, not percentages, under thirty");
        study.undo();
        study.undo();
        assertEquals(List.of(), row(shown().table(), "LOG"), "what is undone is not counted");
    }

    @Test
    void waitsForABurstOfCodingToEndAndComputesOnce() {
        int before = worker.finished;

        code("A1", DELA, Valence.NEGATIVE);
        code("A2", HUMI, Valence.NEGATIVE);
        worker.runAll();

        assertEquals(before + 1, worker.finished);
        assertEquals(FigureDesk.DELAY, worker.delays.getLast());
    }

    @Test
    void givesAFigureUpWhenAnotherIsAskedFor() {
        code("A1", DELA, Valence.NEGATIVE);
        worker.runAll();
        desk.ask(desk.request().with(FigureKind.VALENCE));
        desk.ask(desk.request().with(FigureKind.PRIORITIES));

        assertEquals(FigureKind.PRIORITIES, shown().request().kind());
        assertTrue(worker.givenUp > 0);
        assertFalse(desk.isBusy());
    }

    @Test
    void makesNothingThatNobodySees() {
        desk.watch(false);
        int before = worker.finished;
        code("A1", DELA, Valence.NEGATIVE);
        worker.runAll();
        assertEquals(before, worker.finished);

        desk.watch(true);
        assertEquals("1", row(shown().table(), "DEM").get(1));
    }

    @Test
    void everyNumberLeadsToItsPassages() {
        code("A1", DELA, Valence.NEGATIVE);
        code("A3", DELA, Valence.POSITIVE);
        List<PassageList> found = new ArrayList<>();
        FigureTable table = shown().table();
        for (FigureTable.Row row : table.rows()) {
            for (FigureTable.Cell cell : row.cells()) {
                if (cell.behind() != null) {
                    desk.passages(cell.behind(), cell.text(), found::add, e -> {
                        throw e;
                    });
                    worker.runAll();
                }
            }
        }
        assertEquals(List.of(2, 2, 2, 1, 1), found.stream().map(PassageList::size).toList(),
                "theme, people, share, positive, negative");
        assertEquals("trop d’attente", found.getFirst().passage(study, 0).orElseThrow().words());
    }

    @Test
    void theScreenHidesTheCellsOfTheRuleForEitherThreshold() {
        study.close();
        Study survey = Study.create(folder.resolve("résidences"), new NewStudy("Enquête", "Voir", "Bailleur"),
                Session.of("marie"));
        survey.apply(new Edits(survey).add(SmallStudies.scheme()));
        survey.apply(survey.stage(residences()));
        sitDownAt(survey);
        study.corpus().entries().forEach(entry -> code(entry.id(), DELA, Valence.NEGATIVE));
        FigureRequest territories = FigureRequest.FIRST.with(FigureKind.TERRITORIES).with(Grouping.THEME);

        desk.ask(territories.withThreshold(10));
        assertEquals(Set.of("Les Hauts de Brême", "Les Tamaris"), hidden(shown().table()),
                "nine answer, and what the agency less the other would tell");

        desk.ask(territories.withThreshold(11));
        Set<String> hidden = hidden(shown().table());
        assertTrue(hidden.containsAll(Set.of("Les Tamaris", "Les Hauts de Brême", "Les Bleuets", "Clos Saint-Éloi",
                "Le Moulin")), hidden::toString);
        assertTrue(hidden.contains("Tour Lavoisier") || hidden.contains("Sud"),
                "the eleven of the tower, or the agency, would tell the ten beside it");
    }

    private static Set<String> hidden(FigureTable table) {
        Set<String> hidden = new TreeSet<>();
        for (FigureTable.Row row : table.rows()) {
            if (row.cells().get(1).look() == Look.HIDDEN) {
                hidden.add(row.label());
                row.cells().stream().skip(1).forEach(cell -> {
                    assertNull(cell.behind(), "what is hidden leads nowhere");
                    assertTrue(Double.isNaN(cell.order()), "nor does sorting tell it");
                });
            }
        }
        return hidden;
    }

    private static Source residences() {
        List<String> texts = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        for (List<String> residence : RESIDENCES) {
            for (int i = 0; i < Integer.parseInt(residence.get(2)); i++) {
                texts.add("on attend au " + i);
                values.add(List.of(residence.get(1), residence.getFirst()));
            }
        }
        Source source = SmallStudies.answers("s2", "R", texts.toArray(String[]::new));
        List<Variable> variables = source.getVariables();
        variables.get(0).setRole(VariableRole.AGENCY);
        variables.get(1).setName("residence");
        variables.get(1).setRole(VariableRole.RESIDENCE);
        List<Participant> people = source.getParticipants();
        for (int i = 0; i < people.size(); i++) {
            people.get(i).setValues(Values.of(values.get(i)));
        }
        return source;
    }

    @Test
    void everyFigureEitherShowsSomethingOrSaysTheNextStep() {
        study.apply(study.stage(residences()));
        code("A1", DELA, Valence.NEGATIVE);
        code("R3", HUMI, Valence.POSITIVE);
        for (FigureKind kind : FigureKind.values()) {
            desk.ask(FigureRequest.FIRST.with(kind));
            Figure figure = shown();
            assertNull(desk.problem(), () -> kind + ": " + desk.problem());
            assertFalse(figure.title().isBlank(), kind.name());
            assertTrue(figure.isEmpty() ? !figure.next().isBlank() : !figure.table().rows().isEmpty(), kind.name());
            assertFalse(figure.isEmpty() && !figure.table().rows().isEmpty(), kind.name());
            figure.table().rows().forEach(row -> assertEquals(figure.table().columns().size(), row.cells().size(),
                    kind.name()));
            assertFalse((figure.title() + figure.note() + figure.table()).toLowerCase(Locale.ROOT)
                    .contains("significati"), kind.name());
        }
    }

    @Test
    void remembersWhatWasLookedAt() {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        values.put("agence", Set.of("Nord", "Sud"));
        FigureRequest request = FigureRequest.FIRST.with(FigureKind.CROSS).with(Grouping.CODE).with(Audience.STAFF)
                .with(FigureRequest.Collection.BOTH).withFrame("tfpb").withVariable("canal").withThreshold(7)
                .withDetail("Le Moulin").withValues(values);

        assertEquals(request, FigureMemory.read(FigureMemory.write(request)));
        assertEquals(FigureRequest.FIRST, FigureMemory.read("kind\tOF A LATER VERSION\nnonsense"));
    }

    @Test
    void sortsByAColumnWithTotalsLastAndGapsAfterNumbers() {
        code("A1", DELA, Valence.NEGATIVE);
        code("A2", HUMI, Valence.NEGATIVE);
        code("A3", HUMI, Valence.NEGATIVE);
        FigureTable table = shown().table();

        assertTrue(table.sorted(1, true).rows().getFirst().label().startsWith("DEM"));
        assertTrue(table.sorted(1, false).rows().getFirst().label().startsWith("LOG"));
        assertTrue(table.sorted(0, true).rows().getFirst().label().startsWith("DEM"));
    }

    @Test
    void aTableOnItsWayToASpreadsheetHoldsNoFormula() {
        code("A1", DELA, Valence.NEGATIVE);
        Figure figure = shown();
        String copied = figure.copied(figure.table()).tsv();

        assertTrue(copied.startsWith(figure.title()), copied);
        assertTrue(copied.contains("DEM"), copied);
        assertFalse(copied.contains("\t="), copied);
    }

    @Test
    void changesOfWhatIsNotCountedLeaveTheFigureAlone() {
        int before = worker.delays.size();
        desk.changed(new Affected(Set.of(), false, false));
        assertEquals(before, worker.delays.size());
    }
}
