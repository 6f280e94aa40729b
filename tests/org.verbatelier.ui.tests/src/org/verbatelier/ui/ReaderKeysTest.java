package org.verbatelier.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.reader.ReaderDesk;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Words are marked, coded and noted in the reader without the mouse, and with it. */
@Timeout(60)
class ReaderKeysTest {

    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @TempDir
    private Path folder;

    private static void arrow(Window window, Reader reader, int key, int mask) {
        window.press(reader.control(), key, mask);
    }

    private static void click(Window window, StyledText text, int offset, int count) {
        Point place = text.getLocationAtOffset(offset);
        Event event = new Event();
        event.button = 1;
        event.count = count;
        event.x = place.x + 1;
        event.y = place.y + 3;
        text.notifyListeners(SWT.MouseDown, event);
        event.type = SWT.MouseUp;
        text.notifyListeners(SWT.MouseUp, event);
        window.settle();
    }

    private static String words(Window window) {
        return window.desk.words() == null ? null
                : window.desk.words().in(window.desk.current().orElseThrow().text());
    }

    @Test
    void wordsAreMarkedByArrowsCodedByTypingAndTheSelectionGoes() {
        try (Window window = new Window(SmallStudies.with(folder, "la porte du hall est cassée"))) {
            Reader reader = window.reader();
            AtomicReference<Character> typed = new AtomicReference<>();
            reader.onTyped(typed::set);
            window.open();
            window.desk.go("A1");
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.NONE);
            assertEquals(3, reader.control().getCaretOffset());
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT);
            assertEquals("porte", words(window));
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT);
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT);
            assertEquals("porte du hall", words(window));
            arrow(window, reader, SWT.ARROW_LEFT, SWT.SHIFT);
            assertEquals("porte du", words(window));
            window.type(reader.control(), 'i');
            assertEquals('i', typed.get());
            window.type(reader.control(), '7');
            assertEquals('7', typed.get());
            window.desk.code("essai:LOG.ISOL");
            assertEquals(new Span(3, 11), window.desk.marks().getFirst().span());
            assertEquals(0, reader.control().getSelectionCount());
            assertNull(window.desk.words());
        }
    }

    @Test
    void arrowsStopAtTheEdgesAndNeverCutWhatIsSeenAsOne() {
        String said = "e\u0301te\u0301 " + FAMILY + "\r\n\u200ffroid";
        try (Window window = new Window(SmallStudies.with(folder, said))) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("A1");
            arrow(window, reader, SWT.ARROW_LEFT, SWT.NONE);
            assertEquals(0, reader.control().getCaretOffset());
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT);
            assertEquals("e\u0301te\u0301", words(window));
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT);
            assertEquals("e\u0301te\u0301 " + FAMILY, words(window));
            for (int i = 0; i < 4; i++) {
                arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT);
            }
            assertEquals(said, words(window));
            for (int i = 0; i < 8; i++) {
                arrow(window, reader, SWT.ARROW_LEFT, SWT.SHIFT);
            }
            assertNull(words(window));
        }
    }

    @Test
    void twoClicksMarkAWordAndThreeASentence() {
        try (Window window = new Window(SmallStudies.with(folder, "Tout va bien. L’ascenseur est en panne ! Merci."))) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("A1");
            window.settle();
            click(window, reader.control(), 18, 2);
            assertEquals("ascenseur", words(window));
            click(window, reader.control(), 18, 3);
            assertEquals("L’ascenseur est en panne !", words(window));
        }
    }

    @Test
    void aSentenceIsMarkedByKeyAndStaysWithinItsTurn() {
        Study study = SmallStudies.with(folder, "seul");
        SmallStudies.addConversation(study, "Bonjour", "J’ai froid. Très froid.", "Depuis quand ?", "Un mois");
        try (Window window = new Window(study)) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("GC/T02");
            arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT | SWT.MOD1);
            assertEquals("J’ai froid.", words(window));
            for (int i = 0; i < 3; i++) {
                arrow(window, reader, SWT.ARROW_RIGHT, SWT.SHIFT | SWT.MOD1);
            }
            assertEquals("J’ai froid. Très froid.", words(window));
            assertEquals("GC/T02", window.desk.current().orElseThrow().id());
        }
    }

    @Test
    void theNextMarkedPassageIsFoundAndSaid() {
        Study study = SmallStudies.with(folder, "seul");
        SmallStudies.addConversation(study, "Bonjour", "J’ai froid", "Depuis quand ?", "Un mois");
        study.apply(new Edits(study).code(List.of(new Edits.Application("GC/T04", new Span(3, 7), "essai:LOG.ISOL",
                Valence.NEGATIVE, 3, Edits.MANUAL))).orElseThrow());
        try (Window window = new Window(study)) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("GC/T01");
            assertTrue(reader.goToMark(true));
            assertEquals("GC/T04", window.desk.current().orElseThrow().id());
            assertTrue(reader.spoken().contains("LOG.ISOL") && reader.spoken().contains("marie"), reader.spoken());
            assertFalse(reader.goToMark(true));
        }
    }

    @Test
    void aNoteIsKeptWhateverWayItIsLeftAndItsSignIsOnTheChip() {
        try (Window window = new Window(SmallStudies.with(folder, "la porte est cassée"))) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("A1");
            window.desk.code("essai:LOG.ISOL");
            ReaderDesk desk = new ReaderDesk(window.study, window.desk);
            Mark mark = desk.coding().orElseThrow();
            MemoEditor editor = reader.openMemo(mark, "Note", "", memo -> desk.annotate(mark, memo));
            Text field = (Text) editor.getChildren()[1];
            field.setText("à revoir\navec le gardien");
            window.press(field, SWT.CR, SWT.MOD1);
            assertTrue(editor.isDisposed());
            assertEquals("à revoir\navec le gardien", window.desk.marks().getFirst().memo());
            assertTrue(reader.margins().geometry().chips().getFirst().mark().text().contains("\u270e"));
            MemoEditor again = reader.openMemo(null, "Note", "", memo -> desk.memo("A1", memo));
            ((Text) again.getChildren()[1]).setText("ton calme");
            again.dispose();
            assertEquals("ton calme", desk.memo("A1"));
            window.study.undo();
            window.study.undo();
            assertNull(window.desk.marks().getFirst().memo());
        }
    }

    @Test
    void theTextGrowsAndShrinksAndItsMarksWithIt() {
        try (Window window = new Window(SmallStudies.with(folder, "la porte est cassée"))) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("A1");
            window.desk.code("essai:LOG.ISOL");
            int before = reader.margins().geometry().chips().getFirst().bounds().height;
            reader.zoomBy(5);
            window.settle();
            assertEquals(200, reader.zoom());
            assertTrue(reader.margins().geometry().chips().getFirst().bounds().height > before);
            reader.zoomBy(-100);
            assertEquals(50, reader.zoom());
            reader.zoom(100);
            window.settle();
            assertEquals(before, reader.margins().geometry().chips().getFirst().bounds().height);
        }
    }
}
