package org.verbatelier.presentation.reader;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.Mark;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReaderDeskTest {

    @TempDir
    private Path folder;
    private Study study;
    private CodingDesk desk;
    private ReaderDesk reader;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder, "la porte du hall est cassée", "calme");
        desk = new CodingDesk(study, new GridModel(study));
        study.addListener(desk::changed);
        reader = new ReaderDesk(study, desk);
        desk.go("A1");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<Span> spans() {
        return desk.marks().stream().map(Mark::span).toList();
    }

    @Test
    void eachStepOfABoundIsOneUndo() {
        desk.mark(new Span(3, 8));
        desk.code("essai:LOG.ISOL");
        assertEquals("porte du", reader.moveEnd(true).orElseThrow());
        assertEquals("porte du hall", reader.moveEnd(true).orElseThrow());
        assertEquals("la porte du hall", reader.moveStart(false).orElseThrow());
        assertTrue(reader.moveStart(false).isEmpty());
        study.undo();
        study.undo();
        assertEquals(List.of(new Span(3, 11)), spans());
        study.undo();
        assertEquals(List.of(new Span(3, 8)), spans());
        study.undo();
        assertEquals(List.of(), spans());
    }

    @Test
    void aBoundStopsWhereTheSameCodeWouldBeTwiceOnTheSameWords() {
        desk.mark(new Span(3, 11));
        desk.code("essai:LOG.ISOL");
        desk.mark(new Span(3, 8));
        desk.code("essai:LOG.ISOL");
        assertTrue(reader.moveEnd(true).isEmpty());
        assertEquals(2, desk.marks().size());
    }

    @Test
    void wordsBecomeACodeThatIsPutOnThemAndOneUndoTakesBothBack() {
        desk.mark(new Span(3, 16));
        assertTrue(reader.codeInVivo("Codes in vivo"));
        Mark mark = desk.marks().getFirst();
        Code code = study.codes().find(mark.code()).orElseThrow();
        assertEquals("porte du hall", code.getLabel());
        assertEquals(new Span(3, 16), mark.span());
        assertEquals("VIVO", study.codes().themeOf(code).getId());
        study.undo();
        assertTrue(desk.marks().isEmpty() && study.codes().find(mark.code()).isEmpty());
        assertEquals(2, study.codes().schemes().getFirst().getThemes().size());
        study.redo();
        desk.mark(new Span(17, 20));
        assertTrue(reader.codeInVivo("Codes in vivo"));
        assertEquals(2, study.codes().themeOf(study.codes().find(mark.code()).orElseThrow()).getCodes().size());
    }

    @Test
    void theSameWordsAgainAreTheSameCode() {
        desk.mark(new Span(3, 8));
        reader.codeInVivo("Codes in vivo");
        int codes = study.codes().all(SmallStudies.SCHEME).size();
        desk.mark(new Span(3, 8));
        assertFalse(reader.codeInVivo("Codes in vivo"));
        assertEquals(codes, study.codes().all(SmallStudies.SCHEME).size());
    }

    @Test
    void manyWordsMakeAShorterLabel() {
        String words = "il a fallu que je rappelle ".repeat(6).strip();
        assertTrue(InVivo.label(words).length() <= 81 && InVivo.label(words).endsWith("…"));
        assertEquals("deux lignes", InVivo.label(" deux\r\nlignes "));
    }

    @Test
    void notesAreWrittenRewrittenRemovedAndUndone() {
        desk.code("essai:LOG.ISOL");
        assertTrue(reader.annotate(desk.marks().getFirst(), "à revoir"));
        assertEquals("à revoir", desk.marks().getFirst().memo());
        assertTrue(desk.marks().getFirst().text().endsWith("\u270e"));
        assertTrue(reader.memo("A1", " ton calme "));
        assertEquals("ton calme", reader.memo("A1"));
        assertFalse(reader.memo("A1", "ton calme"));
        assertTrue(reader.memo("A1", ""));
        assertEquals("", reader.memo("A1"));
        study.undo();
        study.undo();
        study.undo();
        assertEquals(null, desk.marks().getFirst().memo());
    }
}
