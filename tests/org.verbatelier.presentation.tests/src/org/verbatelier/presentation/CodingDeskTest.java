package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
    void aBlankAnswerAmongThoseSelectedIsLeftOut() {
        study.apply(study.stage(SmallStudies.answers("s2", "B", "", " ", "froid")));
        desk.select(List.of("B1", "B2", "B3"));
        assertTrue(desk.code("essai:LOG.ISOL"));
        assertEquals("", codings("B1") + codings("B2"));
        assertEquals("LOG.ISOL", codings("B3"));
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
        SuggestionQueue queue = new SuggestionQueue(study, desk.outcomes());
        study.addListener(event -> queue.changed(Affected.by(event.effective())));
        assertEquals(3, queue.pending().size());
        desk.acceptAll(queue.ofRule("DEM.RELA#1"));
        assertEquals("DEM.RELA", codings("A1"));
        assertEquals(new Outcome(2, 0), queue.outcome("DEM.RELA#1"));
        assertEquals(1, queue.size());
        study.undo();
        assertEquals(3, queue.pending().size());
        assertEquals(Outcome.NONE, queue.outcome("DEM.RELA#1"));
    }

    @Test
    void previousGoesRoundTheOtherWay() {
        desk.go("A1");
        assertTrue(desk.previousToCode());
        assertEquals("A4", desk.current().orElseThrow().id());
        assertTrue(desk.previousSuggestion());
        assertEquals("A3", desk.current().orElseThrow().id());
        assertFalse(desk.previousToDiscuss());
        desk.toggle(FlagKind.TO_DISCUSS);
        desk.go("A1");
        assertTrue(desk.previousToDiscuss());
        assertEquals("A3", desk.current().orElseThrow().id());
    }

    @Test
    void withNothingSelectedKeysDoNothing() {
        assertFalse(desk.accept());
        assertFalse(desk.refuseOrRemove());
        assertFalse(desk.judge(Valence.NEGATIVE, 3));
        assertFalse(desk.toggle(FlagKind.NOTHING_TO_CODE));
        assertFalse(desk.code("essai:DEM.RELA"));
        assertFalse(desk.back());
        desk.focusNext(1);
        assertTrue(desk.focus().isEmpty());
        assertTrue(desk.previousToCode());
        assertEquals("A4", desk.current().orElseThrow().id());
    }

    @Test
    void goingOnOnceAnsweredNeedsOneKeyForEachSuggestion() {
        desk.setAdvance(Advance.ANSWERED);
        desk.go("A3");
        desk.accept();
        assertEquals("A3", desk.current().orElseThrow().id());
        desk.accept();
        assertEquals("A4", desk.current().orElseThrow().id());
        desk.toggle(FlagKind.NOTHING_TO_CODE);
        assertEquals("A1", desk.current().orElseThrow().id());
        desk.refuse();
        assertEquals("A1", desk.current().orElseThrow().id(), "refused, but not coded yet");
    }

    @Test
    void goingOnOnceJudgedNeedsTwoKeysForEachCoding() {
        desk.setAdvance(Advance.JUDGED);
        desk.go("A3");
        desk.accept();
        desk.judge(Valence.NEGATIVE, 3);
        desk.accept();
        assertEquals("A3", desk.current().orElseThrow().id());
        desk.judge(Valence.NEGATIVE, 2);
        assertEquals("A4", desk.current().orElseThrow().id());
        assertEquals("LOG.HUMI\u22123 DEM.RELA\u22122", codings("A3"));
    }

    @Test
    void backReturnsToWhereTheCoderWasAndJudgesThereOnceMore() {
        desk.setAdvance(Advance.JUDGED);
        desk.go("A1");
        desk.accept();
        desk.judge(Valence.NEGATIVE, 3);
        assertEquals("A2", desk.current().orElseThrow().id());
        assertTrue(desk.back());
        desk.setAdvance(Advance.NEVER);
        assertTrue(desk.judge(Valence.NEGATIVE, 2));
        assertEquals("DEM.RELA\u22122", codings("A1"));
    }

    @Test
    void aFavouriteIsTheCodeOfItsKeyWhateverTheCase() {
        SmallStudies.setShortcut(study, "DEM.DELA", "D");
        SmallStudies.setShortcut(study, "LOG.HUMI", "5");
        assertEquals("essai:DEM.DELA", desk.favourite('d').orElseThrow());
        assertEquals("essai:LOG.HUMI", desk.favourite('5').orElseThrow());
        assertTrue(desk.favourite('6').isEmpty());
        assertEquals(List.of('d', '5'), List.copyOf(desk.favourites().all().keySet()));
    }

    @Test
    void undoSaysWhatItTouchedUntilTheNextChange() {
        desk.select(List.of("A1", "A2"));
        desk.code("essai:LOG.ISOL");
        assertEquals(Set.of(), desk.touched());
        study.undo();
        assertEquals(Set.of("A1", "A2"), desk.touched());
        desk.forgetTouched();
        assertEquals(Set.of(), desk.touched());
        study.redo();
        assertEquals(Set.of("A1", "A2"), desk.touched());
        desk.toggle(FlagKind.TO_DISCUSS);
        assertEquals(Set.of(), desk.touched());
    }

    @Test
    void aSuggestionSaysWhyItIsMade() {
        desk.go("A3");
        Reason reason = desk.reason().orElseThrow();
        assertEquals("LOG.HUMI#1", reason.rule());
        assertEquals("moisi", reason.words());
        assertEquals(Outcome.NONE, reason.outcome());
    }

    @Test
    void wordsInQuarantineAreRefusedASuggestionAndACode() {
        SmallStudies.addConversation(study, "Bonjour", "moisi partout");
        SmallStudies.suggest(study, "GC/T02 0 5 LOG.HUMI");
        desk.go("GC/T02");
        assertTrue(desk.focus().isPresent());
        study.apply(new Edits(study).consent("GC", ConsentAnswer.REFUSED, ConsentAnswer.UNKNOWN,
                ConsentAnswer.UNKNOWN, "rappel").orElseThrow());
        assertTrue(desk.focus().isEmpty());
        assertFalse(desk.accept());
        assertThrows(StudyException.class, () -> desk.code("essai:LOG.HUMI"));
        assertEquals(0, new SuggestionQueue(study).size());
    }

    @Test
    void aStaffTurnIsPassedByAndCanBeCodedOnPurpose() {
        SmallStudies.addConversation(study, "Je note la fuite", "merci");
        desk.go("A4");
        desk.nextToCode();
        assertEquals("GC/T02", desk.current().orElseThrow().id());
        desk.go("GC/T01");
        assertTrue(desk.code("essai:LOG.HUMI"));
        assertEquals("LOG.HUMI", codings("GC/T01"));
    }

    @Test
    void oneKeyAnswersTheSameSuggestionOnAllThatIsSelectedAsOneStep() {
        desk.select(List.of("A1", "A2", "A3"));
        desk.focusNext(1);
        assertEquals("essai:DEM.RELA", desk.focus().orElseThrow().code());
        assertTrue(desk.accept());
        assertEquals("DEM.RELA DEM.RELA", codings("A1") + " " + codings("A3"));
        assertEquals("", codings("A2"));
        assertTrue(desk.judge(Valence.NEGATIVE, 3));
        assertEquals("DEM.RELA\u22123", codings("A1"));
        study.undo();
        study.undo();
        assertEquals("", codings("A1") + codings("A3"));
    }

    @Test
    void whatCannotBeDoneLeavesChipAndWordsAsTheyWere() {
        SmallStudies.addConversation(study, "Bonjour", "moisi partout");
        study.apply(new Edits(study).consent("GC", ConsentAnswer.REFUSED, ConsentAnswer.UNKNOWN,
                ConsentAnswer.UNKNOWN, "rappel").orElseThrow());
        desk.go("GC/T02");
        desk.mark(new Span(0, 5));
        assertThrows(StudyException.class, () -> desk.code("essai:LOG.HUMI"));
        assertEquals(new Span(0, 5), desk.words());
    }
}
