package org.verbatelier.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.presentation.GridView;
import org.verbatelier.presentation.Likeness;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Columns and groups of the grid, by mouse and by keyboard. */
@Timeout(60)
class GridColumnsTest {

    private static final GridColumn AGENCY = new GridColumn.Attribute("agence");
    private static final GridColumn SCORE = new GridColumn.Attribute("note");
    private static final GridColumn HUMID = new GridColumn.Code("essai:LOG.HUMI");

    @TempDir
    private Path folder;

    private Window window(String... texts) {
        return new Window(SmallStudies.with(folder, texts));
    }

    private static VerbatimGrid open(Window window, ColumnSet columns) {
        VerbatimGrid grid = window.grid();
        grid.setColumns(columns);
        window.open();
        return grid;
    }

    private static void mouse(VerbatimGrid grid, int type, int x, int y, int stateMask) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.stateMask = stateMask;
        grid.notifyListeners(type, event);
    }

    private static void drag(Window window, VerbatimGrid grid, int from, int to) {
        mouse(grid, SWT.MouseDown, from, 5, 0);
        mouse(grid, SWT.MouseMove, (from + to) / 2, 5, SWT.BUTTON1);
        mouse(grid, SWT.MouseMove, to, 5, SWT.BUTTON1);
        mouse(grid, SWT.MouseUp, to, 5, SWT.BUTTON1);
        window.settle();
    }

    private static List<GridColumn> shown(VerbatimGrid grid) {
        return grid.columns().columns().stream().map(ColumnSet.Shown::column).toList();
    }

    @Test
    void aHeadThatIsDraggedMovesItsColumn() {
        try (Window window = window("a", "b")) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of("agence", "note")));
            List<ColumnSet> told = new ArrayList<>();
            List<GridOrder> sorted = new ArrayList<>();
            grid.onColumns(told::add);
            grid.onOrder(sorted::add);
            int right = grid.getClientArea().width;
            drag(window, grid, right - 20, grid.textLeft() + 10);
            assertEquals(SCORE, shown(grid).get(2));
            assertEquals(List.of(grid.columns()), told);
            assertEquals(List.of(), sorted, "dragging sorts nothing");
        }
    }

    @Test
    void aBorderThatIsDraggedSizesItsColumnAndADoubleClickUndoesIt() {
        try (Window window = window("a", "b")) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of()));
            int border = grid.textLeft();
            drag(window, grid, border, border + 60);
            assertEquals(border + 60, grid.textLeft(), 2);
            mouse(grid, SWT.MouseDoubleClick, grid.textLeft(), 5, 0);
            assertEquals(border, grid.textLeft());
        }
    }

    @Test
    void whatIsPinnedStaysWhenTheOthersAreScrolledSideways() {
        try (Window window = window("a", "b")) {
            ColumnSet wide = ColumnSet.usual(List.of("agence", "note"))
                    .with(new ColumnSet.Shown(new GridColumn.Text(), 900, false));
            VerbatimGrid grid = open(window, wide);
            int before = grid.textLeft();
            grid.getHorizontalBar().setSelection(120);
            grid.getHorizontalBar().notifyListeners(SWT.Selection, new Event());
            window.settle();
            assertEquals(before, grid.textLeft(), "the text begins below what stays in place");
            grid.setColumns(wide.with(new ColumnSet.Shown(new GridColumn.Identifier(), 0, false)));
            window.settle();
            assertTrue(grid.textLeft() < before);
        }
    }

    @Test
    void aClickWithShiftSortsFurther() {
        try (Window window = window("a", "b")) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of("agence")));
            List<GridOrder> sorted = new ArrayList<>();
            grid.onOrder(sorted::add);
            window.model.show(window.model.arrange(GridView.ALL.with(new GridOrder(AGENCY, true))));
            mouse(grid, SWT.MouseDown, grid.textLeft() + 10, 5, SWT.SHIFT);
            mouse(grid, SWT.MouseUp, grid.textLeft() + 10, 5, SWT.SHIFT);
            assertEquals(List.of(AGENCY, new GridColumn.Text()),
                    sorted.getFirst().keys().stream().map(GridOrder.Key::column).toList());
        }
    }

    @Test
    void aCodeColumnIsToggledByKeyAndByClick() {
        try (Window window = window("a", "b")) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of()).with(HUMID));
            List<String> toggled = new ArrayList<>();
            grid.onToggled(toggled::add);
            window.press(grid, SWT.HOME, SWT.NONE);
            window.press(grid, SWT.CR, SWT.MOD1);
            assertEquals(List.of(), toggled, "no column of a code has been chosen yet");
            window.press(grid, SWT.ARROW_RIGHT, SWT.MOD1);
            window.press(grid, SWT.CR, SWT.MOD1);
            mouse(grid, SWT.MouseDown, grid.getClientArea().width - 10, grid.rowBounds(1).y + 5, 0);
            assertEquals(List.of("essai:LOG.HUMI", "essai:LOG.HUMI"), toggled);
            assertEquals("A2", window.desk.current().orElseThrow().id());
        }
    }

    @Test
    void aGroupIsUnfoldedAndFoldedByKey() {
        try (Window window = window("RAS", "ras", "autre", "Ras.")) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of()));
            window.model.show(window.model.arrange(GridView.ALL.with(Likeness.IDENTICAL)));
            grid.refresh();
            window.press(grid, SWT.HOME, SWT.NONE);
            assertEquals(List.of("A2", "A4", "A1"), window.desk.selection());
            window.press(grid, SWT.ARROW_DOWN, SWT.MOD1);
            assertEquals(4, window.model.size());
            assertEquals(List.of("A1"), window.desk.selection());
            window.press(grid, SWT.ARROW_DOWN, SWT.NONE);
            assertEquals(List.of("A2"), window.desk.selection());
            window.press(grid, SWT.ARROW_UP, SWT.MOD1);
            assertEquals(2, window.model.size());
            assertEquals(0, grid.currentRow());
        }
    }

    @Test
    void groupsAreUnfoldedByClick() {
        try (Window window = window("RAS", "ras", "autre")) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of()));
            window.model.show(window.model.arrange(GridView.ALL.with(Likeness.IDENTICAL)));
            grid.refresh();
            window.settle();
            mouse(grid, SWT.MouseDown, grid.textLeft() + 14, grid.rowBounds(0).y + 12, 0);
            assertTrue(window.model.isUnfolded(0));
            mouse(grid, SWT.MouseDown, grid.textLeft() + 14, grid.rowBounds(0).y + 12, 0);
            assertFalse(window.model.isUnfolded(0));
        }
    }

    @Test
    void aWholeStudyCanBeSelected() {
        String[] texts = IntStream.range(0, 50).mapToObj(i -> "mot " + i).toArray(String[]::new);
        try (Window window = window(texts)) {
            VerbatimGrid grid = open(window, ColumnSet.usual(List.of()));
            window.press(grid, 'a', SWT.MOD1);
            assertEquals(50, window.desk.selection().size());
        }
    }
}
