package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SuggestionQueueTest {

    @TempDir
    private Path folder;
    private Study study;
    private CodingDesk desk;
    private SuggestionQueue queue;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder, "moisi, relances", "moisi, relances", "moisi, relances", "moisi, relances");
        SmallStudies.suggest(study, "A1 0 5 LOG.HUMI", "A1 7 15 DEM.RELA", "A2 0 5 LOG.HUMI", "A2 7 15 DEM.RELA",
                "A3 0 5 LOG.HUMI", "A3 7 15 DEM.RELA", "A4 7 15 DEM.RELA");
        desk = new CodingDesk(study, new GridModel(study));
        queue = new SuggestionQueue(study, desk.outcomes());
        study.addListener(event -> queue.changed(desk.changed(event)));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<String> rules() {
        return queue.groups().stream().map(group -> group.rule() + "=" + group.pending()).toList();
    }

    @Test
    void rulesComeByWhatWasMeasuredThenByWhatIsLeft() {
        assertEquals(List.of("DEM.RELA#1=4", "LOG.HUMI#1=3"), rules());
        desk.acceptAll(queue.ofRule("LOG.HUMI#1", 1));
        desk.refuseAll(queue.ofRule("DEM.RELA#1", 1));
        assertEquals(List.of("LOG.HUMI#1=2", "DEM.RELA#1=3"), rules());
        assertEquals("essai:LOG.HUMI", queue.groups().getFirst().code());
    }

    @Test
    void aRuleWithNothingLeftGoesAndComesBackWithUndo() {
        desk.refuseAll(queue.ofRule("LOG.HUMI#1"));
        assertEquals(List.of("DEM.RELA#1=4"), rules());
        assertEquals(new Outcome(0, 3), queue.outcome("LOG.HUMI#1"));
        study.undo();
        assertEquals(List.of("DEM.RELA#1=4", "LOG.HUMI#1=3"), rules());
    }

    @Test
    void whatIsKeptStaysEqualToWhatIsCountedAnew() {
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            List<Suggestion> pending = queue.pending();
            int what = random.nextInt(4);
            if (what < 2 && !pending.isEmpty()) {
                List<Suggestion> some = pending.subList(0, 1 + random.nextInt(pending.size()));
                assertTrue(what == 0 ? desk.acceptAll(some) : desk.refuseAll(some));
            } else if (what == 2) {
                study.undo();
            } else {
                desk.go("A" + (1 + random.nextInt(4)));
                desk.code("essai:DEM.RELA");
            }
            SuggestionQueue fresh = new SuggestionQueue(study);
            assertEquals(fresh.groups(), queue.groups());
            assertEquals(fresh.pending(), queue.pending());
        }
    }

    @Test
    void aShareIsToldOnlyOfThirtyAnswersOrMore() {
        assertFalse(new Outcome(20, 9).isEnough());
        assertTrue(new Outcome(20, 10).isEnough());
        assertTrue(new Outcome(40, 1).expected() > new Outcome(1, 0).expected());
        assertEquals(0.5, Outcome.NONE.expected());
    }
}
