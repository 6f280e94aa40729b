package org.verbatelier.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class VerbatimGridTest {

    private static final String LONG = "Le chauffage est en panne depuis trois semaines et personne ne répond. "
            .repeat(6);

    @TempDir
    private Path folder;

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> i % 3 == 0 ? LONG : "court " + i).toArray(String[]::new);
    }

    private static String current(Window window) {
        return window.desk.current().orElseThrow().id();
    }

    @Test
    void arrowsMoveAndShiftExtends() {
        try (Window window = new Window(SmallStudies.with(folder, texts(10)))) {
            VerbatimGrid grid = window.grid();
            window.open();
            window.press(grid, SWT.HOME, SWT.NONE);
            window.press(grid, SWT.ARROW_DOWN, SWT.NONE);
            assertEquals("A2", current(window));
            window.press(grid, SWT.ARROW_DOWN, SWT.SHIFT);
            window.press(grid, SWT.ARROW_DOWN, SWT.SHIFT);
            assertEquals(List.of("A2", "A3", "A4"), window.desk.selection());
            window.press(grid, SWT.END, SWT.NONE);
            assertEquals("A10", current(window));
            window.press(grid, SWT.ARROW_DOWN, SWT.NONE);
            assertEquals("A10", current(window));
        }
    }

    @Test
    void thePresentRowIsWhollyVisibleHoweverOneGetsThere() {
        try (Window window = new Window(SmallStudies.with(folder, texts(400)))) {
            VerbatimGrid grid = window.grid();
            window.open();
            for (String verbatim : List.of("A400", "A1", "A200", "A201", "A37", "A399")) {
                window.desk.go(verbatim);
                grid.reveal();
                window.settle();
                Rectangle row = grid.rowBounds(grid.currentRow());
                Rectangle area = grid.getClientArea();
                assertTrue(row.y > 0 && row.y + row.height <= area.height, verbatim + ": " + row + " in " + area);
            }
        }
    }

    @Test
    void wrappedTextMakesItsRowHigher() {
        try (Window window = new Window(SmallStudies.with(folder, texts(3)))) {
            VerbatimGrid grid = window.grid();
            window.open();
            assertTrue(grid.rowBounds(0).height > 2 * grid.rowBounds(1).height);
        }
    }

    @Test
    void aRowGrowsWithItsChips() {
        try (Window window = new Window(SmallStudies.with(folder, "court"))) {
            VerbatimGrid grid = window.grid();
            window.open();
            int before = grid.rowBounds(0).height;
            window.desk.go("A1");
            for (String code : List.of("DEM.RELA", "DEM.DELA", "LOG.HUMI", "LOG.ISOL")) {
                window.desk.code("essai:" + code);
            }
            grid.refresh(Set.of("A1"));
            window.settle();
            assertTrue(grid.rowBounds(0).height > before);
        }
    }

    @Test
    void aLetterBeginsACodeAndArrowsGoFromChipToChip() {
        try (Window window = new Window(SmallStudies.with(folder, "trois relances"))) {
            SmallStudies.suggest(window.study, "A1 0 5 DEM.RELA", "A1 6 14 DEM.DELA");
            VerbatimGrid grid = window.grid();
            List<Character> typed = new ArrayList<>();
            grid.onTyped(typed::add);
            window.open();
            window.press(grid, SWT.HOME, SWT.NONE);
            window.type(grid, 'h');
            window.type(grid, '+');
            assertEquals(List.of('h'), typed);
            window.press(grid, SWT.ARROW_RIGHT, SWT.NONE);
            assertEquals("essai:DEM.DELA", window.desk.focus().orElseThrow().code());
        }
    }

    @Test
    void aClickOnAHeadAsksForItsOrder() {
        try (Window window = new Window(SmallStudies.with(folder, texts(4)))) {
            VerbatimGrid grid = window.grid();
            List<GridOrder> asked = new ArrayList<>();
            grid.onOrder(asked::add);
            window.open();
            Event event = new Event();
            event.x = 60;
            event.y = 5;
            event.button = 1;
            grid.notifyListeners(SWT.MouseDown, event);
            grid.notifyListeners(SWT.MouseUp, event);
            assertEquals(List.of(new GridOrder(new GridColumn.Identifier(), true)), asked);
        }
    }

    @Test
    void anEmptyGridSaysWhatToDo() {
        try (Window window = new Window(SmallStudies.with(folder, texts(4)))) {
            VerbatimGrid grid = window.grid();
            window.model.show(window.model.arrange(GridFilter.NONE.withText("introuvable"), GridOrder.CORPUS));
            grid.refresh();
            window.open();
            assertEquals(0, window.model.size());
            assertTrue(inkBelowHead(grid) > 50);
        }
    }

    /** Number of pixels that are not background. */
    private static int inkBelowHead(VerbatimGrid grid) {
        Image image = new Image(grid.getDisplay(), grid.getSize().x, grid.getSize().y);
        GC gc = new GC(image);
        grid.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int background = data.getPixel(5, data.height - 5);
        int ink = 0;
        for (int y = 60; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                ink += data.getPixel(x, y) == background ? 0 : 1;
            }
        }
        return ink;
    }
}
