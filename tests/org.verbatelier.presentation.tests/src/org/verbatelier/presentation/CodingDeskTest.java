package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodingDeskTest {

    @TempDir
    private Path folder;
    private Study study;
    private GridModel grid;
    private CodingDesk desk;

    @BeforeEach
    void openDesk() {
        study = SmallStudies.with(folder, "trois relances", "rien", "moisi partout, relances", "calme");
        SmallStudies.suggest(study, "A1 0 14 DEM.RELA", "A3 0 5 LOG.HUMI", "A3 15 23 DEM.RELA");
        grid = new GridModel(study);
        desk = new CodingDesk(study, grid);
        study.addListener(desk::changed);
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private String codings(String verbatim) {
        return String.join(" ", new Marks(study).of(verbatim).stream().filter(m -> !m.isSuggestion())
                .map(m -> m.bareCode() + m.sign()).toList());
    }

    @Test
    void twoKeysAcceptAndJudgeASuggestion() {
        desk.nextToCode();
        assertTrue(desk.accept());
        assertTrue(desk.judge(Valence.NEGATIVE, 3));
        assertEquals("DEM.RELA\u22123", codings("A1"));
        assertEquals("rule:DEM.RELA#1@1.0", study.codings().of("A1").getFirst().getOrigin());
    }

    @Test
    void acceptingGoesThroughTheSuggestionsOfAVerbatimInReadingOrder() {
        desk.go("A3");
        desk.accept();
        desk.accept();
        assertFalse(desk.accept());
        assertEquals("LOG.HUMI DEM.RELA", codings("A3"));
    }

    @Test
    void aRefusedSuggestionIsNotOfferedAgain() {
        desk.go("A3");
        assertTrue(desk.refuseOrRemove());
        assertEquals(List.of("essai:DEM.RELA"), desk.marks().stream().map(Mark::code).toList());
        assertEquals("", codings("A3"));
    }

    @Test
    void nextToCodeSkipsWhatIsDoneAndGoesRound() {
        desk.go("A4");
        desk.code("essai:LOG.ISOL");
        desk.nextToCode();
        assertEquals("A1", desk.current().orElseThrow().id());
        desk.toggle(FlagKind.NOTHING_TO_CODE);
        desk.nextToCode();
        assertEquals("A2", desk.current().orElseThrow().id());
        assertEquals(new Progress(2, 0, 4), grid.progress());
    }

    @Test
    void aCodeGoesToTheMarkedWordsOrToEverySelectedVerbatim() {
        desk.go("A3");
        desk.mark(new Span(0, 5));
        desk.code("essai:LOG.HUMI");
        assertEquals(new Span(0, 5), desk.marks().getFirst().span());
        desk.select(List.of("A1", "A2", "A4"));
        desk.code("essai:LOG.ISOL");
        desk.judge(Valence.POSITIVE, 0);
        assertEquals("LOG.ISOL+", codings("A2"));
        study.undo();
        study.undo();
        assertEquals("", codings("A1") + codings("A2") + codings("A4"));
    }

    @Test
    void negativeTakesTheSeverityThatTheCodebookProposes() {
        desk.go("A2");
        desk.code("essai:LOG.HUMI");
        desk.judge(Valence.NEGATIVE, 0);
        assertEquals("LOG.HUMI\u22123", codings("A2"));
        desk.judge(Valence.NEGATIVE, 0);
        assertEquals("LOG.HUMI\u2212", codings("A2"));
    }

    @Test
    void repeatAppliesTheLastCodeElsewhere() {
        assertFalse(desk.repeat());
        desk.go("A1");
        desk.accept();
        desk.go("A2");
        assertTrue(desk.repeat());
        assertEquals("DEM.RELA", codings("A2"));
        assertFalse(desk.repeat());
    }

    @Test
    void aChosenCodingIsJudgedAndRemoved() {
        desk.go("A3");
        desk.code("essai:LOG.HUMI");
        desk.code("essai:DEM.DELA");
        desk.focus(desk.marks().stream().filter(m -> m.code().endsWith("HUMI") && !m.isSuggestion()).findFirst()
                .orElseThrow());
        desk.judge(Valence.NEUTRAL, 0);
        desk.refuseOrRemove();
        assertEquals(List.of("essai:DEM.DELA"), study.codings().of("A3").stream().map(Coding::getCode).toList());
    }

    @Test
    void focusFollowsTheChipsRoundAndForgetsOneThatIsGone() {
        desk.go("A3");
        assertEquals("essai:LOG.HUMI", desk.focus().orElseThrow().code());
        desk.focusNext(1);
        assertEquals("essai:DEM.RELA", desk.focus().orElseThrow().code());
        desk.focusNext(1);
        assertEquals("essai:LOG.HUMI", desk.focus().orElseThrow().code());
        desk.accept();
        study.undo();
        assertEquals("essai:LOG.HUMI", desk.focus().orElseThrow().code());
    }

    @Test
    void undoLeavesTheCoderWhereHeIs() {
        desk.go("A1");
        desk.accept();
        desk.go("A4");
        study.undo();
        assertEquals("A4", desk.current().orElseThrow().id());
        assertEquals(CodingState.TO_CODE, grid.state(0));
    }

    @Test
    void everythingOfARuleIsAcceptedAsOneStep() {
        SuggestionQueue queue = new SuggestionQueue(study);
        assertEquals(3, queue.pending().size());
        desk.acceptAll(queue.ofRule("DEM.RELA#1"));
        assertEquals("DEM.RELA", codings("A1"));
        assertEquals(new SuggestionQueue.Outcome(2, 0), queue.outcome("DEM.RELA#1"));
        study.undo();
        assertEquals(3, queue.pending().size());
    }
}
