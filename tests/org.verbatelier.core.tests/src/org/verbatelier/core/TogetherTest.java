package org.verbatelier.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.corpus.CorpusPackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Several changes as one: one line of the journal, one event, one undo; all or nothing. */
class TogetherTest {

    @TempDir
    Path folder;

    @Test
    void severalSourcesAreOneStepOfTheJournalAndOneUndo() throws IOException {
        Path place = folder.resolve("study");
        try (Study study = Studies.with(place, "Un texte")) {
            study.save();
            Map<String, String> before = FolderImage.of(place);
            List<StudyEvent> events = new ArrayList<>();
            study.addListener(events::add);
            long lines = Files.lines(place.resolve("journal/operations.jsonl")).count();

            study.apply(study.stage(List.of(Studies.source("a", "A-", "un", "deux"),
                    Studies.source("b", "B-", "trois"))));

            assertEquals(List.of("s1", "a", "b"), study.corpus().sources().stream().map(s -> s.getId()).toList());
            assertEquals(lines + 1, Files.lines(place.resolve("journal/operations.jsonl")).count());
            assertEquals(1, events.size());
            assertEquals(2, events.getFirst().effective().steps().size());
            study.undo().orElseThrow();
            study.save();
            assertEquals(before, FolderImage.of(place));
        }
        try (Study study = Study.open(place, Studies.session("paul"))) {
            assertTrue(study.redo().isPresent());
            assertEquals("trois", study.corpus().entries().getLast().text());
        }
        try (Study study = Study.rebuild(place, Studies.session("paul"))) {
            assertEquals(4, study.corpus().entries().size());
        }
        assertEquals(List.of(), StudyCheck.run(place, Studies.session("paul")));
    }

    @Test
    void whenOneChangeIsRefusedNoneIsMade() {
        Path place = folder.resolve("study");
        try (Study study = Studies.with(place, "Un texte")) {
            study.save();
            Map<String, String> before = FolderImage.of(place);
            long history = study.history().count();
            Edits edits = new Edits(study);
            Operation flag = edits.flag(List.of("A1"), FlagKind.values()[0], true).orElseThrow();
            Operation name = edits.set(study.header(), CorpusPackage.Literals.STUDY_HEADER__NAME, "Autre")
                    .orElseThrow();

            StudyException refused = assertThrows(StudyException.class,
                    () -> study.apply(Together.of(List.of(flag, name, flag))));

            assertEquals(StudyException.Kind.REFUSED, refused.kind());
            assertEquals(history, study.history().count());
            assertTrue(study.codings().flagsOf("A1").isEmpty());
            study.apply(Together.of(List.of(flag, name)));
            study.undo();
            study.save();
            assertEquals(before, FolderImage.of(place));
        }
    }

    @Test
    void whenTheJournalCannotBeWrittenNothingHasChanged() {
        Path place = folder.resolve("study");
        Study study = Studies.with(place, "Un texte");
        study.save();
        Operation imports = study.stage(List.of(Studies.source("a", "A-", "un"), Studies.source("b", "B-", "deux")));
        study.close();

        assertThrows(StudyException.class, () -> study.apply(imports));

        assertEquals(1, study.corpus().sources().size());
        assertEquals(1, study.header().getSources().size());
        assertEquals(1, study.corpus().entries().size());
    }

    @Test
    void sourcesThatClashWithOneAnotherAreRefusedBeforeAnythingIsWritten() {
        Path place = folder.resolve("study");
        try (Study study = Studies.with(place, "Un texte")) {
            assertThrows(StudyException.class, () -> study.stage(
                    List.of(Studies.source("a", "A-", "un"), Studies.source("b", "A-", "deux"))));
            assertFalse(Files.exists(place.resolve("sources/a.xmi")));
        }
    }

    @Test
    void nestedChangesStandInARowAndTheInverseIsTurnedRound() {
        Path place = folder.resolve("study");
        try (Study study = Studies.with(place, "Un texte")) {
            Operation both = study.stage(List.of(Studies.source("a", "A-", "un"), Studies.source("b", "B-", "deux")));
            Operation third = new Edits(study).flag(List.of("A1"), FlagKind.values()[0], true).orElseThrow();
            Operation all = Together.of(List.of(both, third));
            assertEquals(3, all.steps().size());
            assertEquals(third.inverse(), all.inverse().steps().getFirst());
            assertEquals(all, all.inverse().inverse());
            assertEquals(third, Together.of(List.of(third)));
        }
    }
}
