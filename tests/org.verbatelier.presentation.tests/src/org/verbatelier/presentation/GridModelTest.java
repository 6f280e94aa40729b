package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GridModelTest {

    @TempDir
    private Path folder;
    private Study study;
    private GridModel grid;

    @BeforeEach
    void openGrid() {
        study = SmallStudies.with(folder, "L’été, trop chaud", "humide", "ETE froid", "  ");
        SmallStudies.suggest(study, "A2 0 6 LOG.HUMI");
        grid = new GridModel(study);
        study.addListener(grid::changed);
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private List<String> rows(GridFilter filter, GridOrder order) {
        grid.show(grid.arrange(filter, order));
        return IntStream.range(0, grid.size()).mapToObj(row -> grid.entry(row).id()).toList();
    }

    private List<String> rows(GridFilter filter) {
        return rows(filter, GridOrder.CORPUS);
    }

    private void code(String verbatim, String code) {
        CodingDesk desk = new CodingDesk(study, grid);
        desk.go(verbatim);
        desk.code(code);
    }

    @Test
    void textIsFoundWhateverAccentsAndCase() {
        assertEquals(List.of("A1", "A3"), rows(GridFilter.NONE.withText("Eté")));
        assertEquals(List.of("A3"), rows(GridFilter.NONE.withText("froid ete")));
    }

    @Test
    void filtersAgree() {
        code("A1", "essai:LOG.ISOL");
        code("A2", "essai:DEM.RELA");
        assertEquals(List.of("A1"), rows(GridFilter.NONE.withCode("essai:LOG.ISOL")));
        assertEquals(List.of("A1"), rows(GridFilter.NONE.withCode("essai:LOG")));
        assertEquals(List.of("A1", "A3"), rows(GridFilter.NONE.withValue("agence", "Nord")));
        assertEquals(List.of("A3"), rows(GridFilter.NONE.withStates(Set.of(CodingState.TO_CODE))));
        assertEquals(List.of("A4"), rows(GridFilter.NONE.withStates(Set.of(CodingState.NOTHING_TO_CODE))));
        assertEquals(List.of("A2"), rows(GridFilter.NONE.withSuggested(true)));
        assertEquals(List.of("A2"), rows(GridFilter.NONE.withAmong(Set.of("A2", "unknown"))));
    }

    @Test
    void numbersAreSortedAsNumbers() {
        assertEquals(List.of("A4", "A3", "A2", "A1"),
                rows(GridFilter.NONE, new GridOrder(new GridColumn.Attribute("note"), true)));
        assertEquals(1, grid.rowOf("A3"));
    }

    @Test
    void wordsAreSortedWithoutMindingAccentsAndBackwardsToo() {
        GridColumn agency = new GridColumn.Attribute("agence");
        assertEquals(List.of("A1", "A3", "A2", "A4"), rows(GridFilter.NONE, new GridOrder(agency, true)));
        assertEquals(List.of("A2", "A4", "A1", "A3"), rows(GridFilter.NONE, new GridOrder(agency, false)));
    }

    @Test
    void threeClicksOnAHeadComeBackToCorpusOrder() {
        GridColumn column = new GridColumn.Identifier();
        assertEquals(GridOrder.CORPUS, GridOrder.CORPUS.clicked(column).clicked(column).clicked(column));
    }

    @Test
    void aCodedRowStaysUntilTheNextArrangement() {
        rows(GridFilter.NONE.withStates(Set.of(CodingState.TO_CODE)));
        assertEquals(3, grid.size());
        code("A1", "essai:LOG.ISOL");
        assertEquals(3, grid.size());
        assertEquals(CodingState.CODED, grid.state(0));
    }

    @Test
    void staffTurnsAreContextAndNotPartOfTheWork() {
        SmallStudies.addConversation(study, "Bonjour", "J’ai froid", "Depuis quand ?");
        assertEquals(7, grid.size());
        assertEquals(2, grid.count(CodingState.CONTEXT));
        assertEquals(new Progress(1, 0, 5), grid.progress());
    }

    @Test
    void anImportThatIsUndoneLeavesNoRow() {
        SmallStudies.addConversation(study, "Bonjour");
        study.undo();
        assertEquals(4, grid.size());
        assertTrue(grid.rowOf("GC/T01") < 0);
    }

    @Test
    void nothingOfNothingIsNotDone() {
        assertEquals(0, new Progress(0, 0, 0).share());
        assertEquals(0.25, new Progress(1, 0, 4).share());
    }
}
