package org.verbatelier.core;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.operation.NoteData;
import org.verbatelier.core.operation.WriteNote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NotesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsAgreedUponIsWrittenRewrittenUndoneAndKept() {
        Path place = folder.resolve("study");
        try (Study study = Study.create(place, new NewStudy("Enquête", "Améliorer le service", "Bailleur"),
                Session.of("marie"))) {
            study.apply(new Edits(study).note("miroir:M05", "Prévenir avant midi").orElseThrow());
            study.apply(new Edits(study).note("miroir:M02", "Propre à l’entrée").orElseThrow());
            study.apply(new Edits(study).note("miroir:M05", "Prévenir la veille").orElseThrow());
            assertTrue(new Edits(study).note("miroir:M05", " Prévenir la veille ").isEmpty());
            assertEquals("miroir:M02", study.header().getNotes().getFirst().getSubject());
            study.undo();
            WriteNote stale = new WriteNote("miroir:M05", new NoteData("autre", "marie", null), null);
            assertThrows(StudyException.class, () -> study.apply(stale));
        }
        try (Study study = Study.open(place, Session.of("paul"))) {
            assertEquals("Prévenir avant midi", study.header().getNotes().getLast().getText());
            assertEquals("marie", study.header().getNotes().getLast().getBy());
            study.apply(new Edits(study).note("miroir:M05", "").orElseThrow());
            assertEquals(1, study.header().getNotes().size());
        }
    }

    @Test
    void whatIsApprovedIsLockedUntilItIsReopened() {
        try (Study study = Study.create(folder.resolve("study"), new NewStudy("Enquête", "Améliorer", "Bailleur"),
                Session.of("marie"))) {
            assertThrows(StudyException.class, () -> new Edits(study).approve("miroir:M05"));
            study.apply(new Edits(study).note("miroir:M05", "Prévenir la veille").orElseThrow());
            WriteNote change = new Edits(study).note("miroir:M05", "Prévenir avant midi").orElseThrow();
            study.apply(new Edits(study).approve("miroir:M05").orElseThrow());
            assertTrue(Consensus.of(study, "miroir:M05").orElseThrow().isApproved());
            assertTrue(new Edits(study).approve("miroir:M05").isEmpty());
            assertThrows(StudyException.class, () -> new Edits(study).note("miroir:M05", "Autre chose"));
            assertThrows(StudyException.class, () -> study.apply(change), "the door refuses it too");
            study.undo();
            assertFalse(Consensus.of(study, "miroir:M05").orElseThrow().isApproved());
            study.redo();
        }
        try (Study study = Study.open(folder.resolve("study"), Session.of("paul"))) {
            assertEquals("marie", Consensus.of(study, "miroir:M05").orElseThrow().approvedBy());
            assertEquals(1, Consensus.all(study).size());
            study.apply(new Edits(study).reopen("miroir:M05").orElseThrow());
            assertTrue(new Edits(study).reopen("miroir:M05").isEmpty());
            study.apply(new Edits(study).note("miroir:M05", "Prévenir avant midi").orElseThrow());
            assertEquals("Prévenir avant midi", Consensus.of(study, "miroir:M05").orElseThrow().text());
        }
    }
}
