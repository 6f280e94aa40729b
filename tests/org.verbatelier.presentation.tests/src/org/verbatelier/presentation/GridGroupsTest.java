package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rows that stand for several answers. */
class GridGroupsTest {

    @TempDir
    private Path folder;
    private Study study;
    private GridModel grid;
    private CodingDesk desk;

    @BeforeEach
    void openGrid() {
        study = SmallStudies.with(folder, "humide", "RAS", "Humide !", "ras.", "calme", "R.A.S", "ras", "HUMIDE");
        grid = new GridModel(study);
        desk = new CodingDesk(study, grid);
        study.addListener(desk::changed);
        grid.show(grid.arrange(GridView.ALL.with(Likeness.IDENTICAL)));
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private List<String> rows() {
        return IntStream.range(0, grid.size()).mapToObj(row -> grid.entry(row).id()).toList();
    }

    @Test
    void largeGroupsComeFirstAndEachIsOneRow() {
        assertEquals(List.of("A1", "A2", "A5", "A6"), rows());
        assertEquals(List.of(3, 3, 1, 1), IntStream.range(0, 4).mapToObj(grid::groupSize).toList());
        assertEquals(4, grid.shown().groups());
        assertEquals(8, grid.shown().entries().length);
    }

    @Test
    void aGroupUnfoldsIntoItsMembersAndFoldsAgain() {
        assertEquals(1, grid.rowOf("A7"));
        assertTrue(grid.unfold(1, true));
        assertEquals(List.of("A1", "A2", "A4", "A7", "A5", "A6"), rows());
        assertEquals(3, grid.rowOf("A7"));
        assertEquals(0, grid.groupSize(3));
        assertEquals(1, grid.head(3));
        assertEquals(4, grid.rowOf("A5"));
        assertFalse(grid.unfold(4, true), "one alone has nothing to unfold");
        assertTrue(grid.unfold(2, false));
        assertEquals(4, grid.size());
    }

    @Test
    void everyRowIsFoundByItsVerbatim() {
        grid.unfold(0, true);
        for (int row = 0; row < grid.size(); row++) {
            assertEquals(row, grid.rowOf(grid.entry(row).id()));
        }
        for (var entry : study.corpus().entries()) {
            int row = grid.rowOf(entry.id());
            assertTrue(grid.members(row).contains(entry.id()));
        }
    }

    @Test
    void codingAGroupCodesEveryMemberAndIsOneStep() {
        desk.select(grid.members(1));
        assertEquals("A2", desk.current().orElseThrow().id());
        desk.code("essai:LOG.HUMI");
        assertEquals(3, study.codings().count("essai:LOG.HUMI"));
        assertEquals(CodingState.CODED, grid.state(1));
        study.undo();
        assertEquals(0, study.codings().count("essai:LOG.HUMI"));
        assertEquals(CodingState.TO_CODE, grid.state(1));
    }

    @Test
    void aGroupIsToCodeAsLongAsAMemberIs() {
        desk.go("A2");
        desk.code("essai:LOG.HUMI");
        assertEquals(CodingState.TO_CODE, grid.state(1));
        grid.unfold(1, true);
        assertEquals(CodingState.TO_CODE, grid.state(2));
    }

    @Test
    void theNextToCodeSelectsAWholeGroup() {
        desk.go("A1");
        desk.nextToCode();
        assertEquals(List.of("A4", "A7", "A2"), desk.selection());
    }

    @Test
    void aFilterAndAnOrderHoldInGroupsToo() {
        grid.show(grid.arrange(new GridView(GridFilter.NONE.withValue("agence", "Sud"),
                new GridOrder(new GridColumn.Text(), true), Likeness.IDENTICAL)));
        assertEquals(List.of("A2", "A6", "A8"), rows());
        assertEquals(2, grid.groupSize(0));
    }

    @Test
    void furtherKeysDecideAmongEquals() {
        GridOrder order = new GridOrder(new GridColumn.Attribute("agence"), false).extended(new GridColumn.Text());
        grid.show(grid.arrange(new GridView(GridFilter.NONE, order, Likeness.NONE)));
        assertEquals(List.of("A2", "A4", "A6", "A8", "A7", "A5", "A1", "A3"), rows());
        assertEquals(4, grid.rowOf("A7"));
    }

    @Test
    void theProgressOfWhatIsShownIsTold() {
        desk.go("A5");
        desk.code("essai:LOG.HUMI");
        Arrangement some = grid.arrange(GridFilter.NONE.withValue("agence", "Nord"), GridOrder.CORPUS);
        assertEquals(new Progress(1, 0, 4), some.progress());
    }

    @Test
    void aCodeIsToggled() {
        CodeToggle toggle = new CodeToggle(study, desk);
        desk.select(grid.members(0));
        assertTrue(toggle.toggle("essai:LOG.HUMI"));
        assertEquals(1, grid.marks(0, new GridColumn.Code("essai:LOG")).size());
        assertTrue(toggle.toggle("essai:LOG.HUMI"));
        assertEquals(0, study.codings().all().size());
        assertFalse(toggle.isCode("essai:LOG"));
    }
}
