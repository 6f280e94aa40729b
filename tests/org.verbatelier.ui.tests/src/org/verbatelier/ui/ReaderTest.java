package org.verbatelier.ui;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class ReaderTest {

    @TempDir
    private Path folder;

    private static void select(StyledText text, int start, int end) {
        text.setSelection(start, end);
        text.notifyListeners(SWT.Selection, new Event());
    }

    private static StyleRange style(Reader reader, int offset) {
        int line = reader.control().getLineAtOffset(offset);
        int start = reader.control().getOffsetAtLine(line);
        return reader.styles().of(start, start + reader.control().getLine(line).length()).stream()
                .filter(s -> s.start <= offset && offset < s.start + s.length).findFirst().orElse(null);
    }

    @Test
    void selectedWordsAreWhatACodeIsPutOn() {
        try (Window window = new Window(SmallStudies.with(folder, "la porte est cassée"))) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("A1");
            select(reader.control(), 3, 8);
            assertEquals(new Span(3, 8), window.desk.words());
            window.desk.code("essai:LOG.ISOL");
            assertEquals(new Span(3, 8), window.desk.marks().getFirst().span());
            StyleRange style = style(reader, 4);
            assertNotNull(style.background);
            assertTrue(style.underline);
        }
    }

    @Test
    void aSuggestionIsUnderlinedOtherwiseThanACoding() {
        try (Window window = new Window(SmallStudies.with(folder, "la porte est cassée"))) {
            SmallStudies.suggest(window.study, "A1 3 8 LOG.ISOL");
            Reader reader = window.reader();
            window.open();
            window.desk.go("A1");
            int suggested = style(reader, 4).underlineStyle;
            window.desk.accept();
            assertNotEquals(suggested, style(reader, 4).underlineStyle);
        }
    }

    @Test
    void aConversationIsReadWholeAndTheCaretChoosesTheTurn() {
        Study study = SmallStudies.with(folder, "seul");
        SmallStudies.addConversation(study, "Bonjour", "J’ai froid", "Depuis quand ?", "Un mois");
        try (Window window = new Window(study)) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("GC/T02");
            String text = reader.control().getText();
            assertTrue(text.contains("Bonjour") && text.contains("Un mois"));
            reader.control().setCaretOffset(text.indexOf("Un mois") + 2);
            reader.control().notifyListeners(SWT.KeyUp, new Event());
            assertEquals("GC/T04", window.desk.current().orElseThrow().id());
            assertNotEquals(reader.control().getForeground(),
                    style(reader, text.indexOf("Bonjour")).foreground);
        }
    }
}
