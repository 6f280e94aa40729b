package org.verbatelier.core;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.operation.NoteData;
import org.verbatelier.core.operation.WriteNote;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
