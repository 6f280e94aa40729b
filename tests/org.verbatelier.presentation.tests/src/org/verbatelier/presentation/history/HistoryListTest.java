package org.verbatelier.presentation.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Session;
import org.verbatelier.core.Standing;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HistoryListTest {

    @TempDir
    private Path folder;
    private Study study;
    private HistoryList history;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder, "un", "deux", "trois");
        history = new HistoryList(study);
        flag("A1");
        flag("A2");
        flag("A3");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void flag(String verbatim) {
        study.apply(new Edits(study).flag(List.of(verbatim), FlagKind.TO_DISCUSS, true).orElseThrow());
    }

    private List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (int sequence : history.all()) {
            standings.add(history.row(sequence).standing());
        }
        return standings.subList(0, 3);
    }

    @Test
    void theNewestComesFirstAndSaysWhetherItHolds() {
        assertEquals("A3", flagged(history.row(history.all()[0])));
        study.undo();
        study.undo();
        assertEquals(List.of(Standing.UNDONE, Standing.UNDONE, Standing.DONE), standings());
        study.redo();
        assertEquals(List.of(Standing.UNDONE, Standing.DONE, Standing.DONE), standings());
        flag("A3");
        assertEquals(List.of(Standing.DONE, Standing.DROPPED, Standing.DONE), standings());
    }

    private static String flagged(HistoryRow row) {
        return ((ChangeFlags) row.operation()).added().getFirst().verbatim();
    }

    @Test
    void stepsLeadBackAndForward() {
        int[] all = history.all();
        assertEquals(0, history.steps(all[0]));
        assertEquals(-2, history.steps(all[2]));
        study.undo();
        study.undo();
        assertEquals(0, history.steps(all[2]));
        assertEquals(1, history.steps(all[1]));
        assertEquals(2, history.steps(all[0]));
        assertEquals(-(all.length - 2), history.stepsToBeginning());
        flag("A2");
        assertEquals(0, history.steps(all[0]), "dropped");
    }

    @Test
    void wordsAreFoundInNameAndCoderWhateverTheAccents() {
        List<Integer> found = new ArrayList<>();
        history.find("marie DÉUX", operation -> operation instanceof AddCodings ? "" : "deux fois", found::add,
                () -> false);
        assertEquals(history.all().length, found.size());
        assertEquals(history.all()[0], found.getFirst());
        List<Integer> none = new ArrayList<>();
        history.find("paul", operation -> "deux", none::add, () -> false);
        assertEquals(List.of(), none);
    }

    @Test
    void standingsSurviveClosing() {
        study.undo();
        study.close();
        study = Study.open(folder, Session.of("paul"));
        history = new HistoryList(study);
        assertEquals(List.of(Standing.UNDONE, Standing.DONE, Standing.DONE), standings());
        assertEquals("marie", history.row(history.all()[0]).coder());
    }
}
