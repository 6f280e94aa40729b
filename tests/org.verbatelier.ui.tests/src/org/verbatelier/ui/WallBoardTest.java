package org.verbatelier.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.presentation.workshop.Wall;
import org.verbatelier.presentation.workshop.WallGroup;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WallBoardTest {

    @TempDir
    private Path folder;
    private Window window;
    private Wall wall;
    private WallBoard board;

    @BeforeEach
    void twelveCards() {
        window = new Window(SmallStudies.with(folder.resolve("study"), "un", "deux mots", "trois ".repeat(60), "quatre",
                "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"));
        wall = new Wall(window.study, "Mur", (entry, span) -> Optional.of(span.in(entry.text())));
        window.study.apply(wall.add(
                window.study.corpus().entries().stream().map(entry -> new Wall.Passage(entry.id(), null)).toList())
                .orElseThrow());
        board = new WallBoard(window.shell);
        board.onCarried((cards, column) -> {
            List<WallGroup> groups = wall.groups();
            String name = column < groups.size() ? groups.get(column).name() : "groupe " + column;
            window.study.apply(wall.sort(cards, name).orElseThrow());
            board.setGroups(wall.groups());
        });
        board.setGroups(wall.groups());
        window.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> verbatims(int group) {
        return wall.groups().get(group).cards().stream().map(card -> card.data().verbatim()).toList();
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        board.notifyListeners(type, event);
        window.settle();
    }

    @Test
    void twelveCardsAreCarriedIntoThreeGroupsByKeysAlone() {
        for (int group = 1; group <= 3; group++) {
            chooseFirst(4);
            for (int step = 0; step < group; step++) {
                window.press(board, SWT.ARROW_RIGHT, SWT.MOD1);
            }
        }
        assertEquals(List.of(0, 4, 4, 4), wall.groups().stream().map(group -> group.cards().size()).toList());
        assertEquals(List.of("A1", "A2", "A3", "A4"), verbatims(1));
    }

    /** Chooses so many cards among those to sort, from the first on. */
    private void chooseFirst(int cards) {
        for (int i = 0; i < 4; i++) {
            window.press(board, SWT.ARROW_LEFT, SWT.NONE);
        }
        window.press(board, SWT.HOME, SWT.NONE);
        for (int i = 0; i < cards; i++) {
            window.press(board, ' ', SWT.NONE);
            window.press(board, SWT.ARROW_DOWN, SWT.NONE);
        }
        window.press(board, SWT.HOME, SWT.NONE);
        assertEquals(cards, board.selection().size());
    }

    @Test
    void aCardIsDraggedToAnotherGroupAndBeyondTheLastANewOneBegins() {
        Rectangle first = board.bounds(0, 0);
        Rectangle beyond = board.bounds(1, -1);
        mouse(SWT.MouseDown, first.x + 5, first.y + 5);
        mouse(SWT.MouseMove, beyond.x + 20, beyond.y + 20);
        mouse(SWT.MouseUp, beyond.x + 20, beyond.y + 20);
        assertEquals(List.of("A1"), verbatims(1));
        assertEquals("A1", board.current().orElseThrow().data().verbatim(), "the card in focus stays in focus");
        Rectangle back = board.bounds(0, -1);
        Rectangle card = board.bounds(1, 0);
        mouse(SWT.MouseDown, card.x + 5, card.y + 5);
        mouse(SWT.MouseUp, back.x + 20, back.y + 20);
        assertEquals(12, verbatims(0).size());
    }

    @Test
    void aPressWithoutADragChangesNothing() {
        Rectangle first = board.bounds(0, 2);
        mouse(SWT.MouseDown, first.x + 5, first.y + 5);
        mouse(SWT.MouseUp, first.x + 5, first.y + 8);
        assertEquals(12, verbatims(0).size());
        assertEquals("A3", board.current().orElseThrow().data().verbatim());
    }

    @Test
    void noCardLiesOverAnotherAndEachHasTheRoomOfItsWords() {
        List<Rectangle> places = new ArrayList<>();
        for (int card = 0; card < 12; card++) {
            places.add(board.bounds(0, card));
        }
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertFalse(places.get(i).intersects(places.get(j)), i + " and " + j);
            }
            assertTrue(board.bounds(0, -1).contains(places.get(i).x, places.get(i).y), "card " + i + " in its column");
        }
        assertTrue(places.get(2).height > 3 * places.get(0).height, "long words need more room");
    }

    @Test
    void theCardInFocusIsInSight() {
        window.press(board, SWT.END, SWT.NONE);
        Rectangle last = board.bounds(0, 11);
        assertTrue(last.y >= 0 && last.y + last.height <= board.getClientArea().height, last.toString());
    }
}
