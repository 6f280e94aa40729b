package org.verbatelier.presentation;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReaderDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void aConversationIsReadAsOneTextAndPlacesFindTheirTurn() {
        try (Study study = SmallStudies.with(folder, "seul")) {
            SmallStudies.addConversation(study, "Bonjour", "J’ai\nfroid", "Ah");
            ReaderDocument document = ReaderDocument.of(study, study.corpus().find("GC/T02").orElseThrow(),
                    turn -> turn.questionOrSpeaker());
            assertEquals("SUPP\nBonjour\nLOC1\nJ’ai\nfroid\nSUPP\nAh\n", document.text());
            var section = document.section("GC/T02").orElseThrow();
            assertFalse(section.isContext());
            assertTrue(document.sectionAt(0).orElseThrow().isContext());
            assertEquals(section, document.sectionAt(document.text().indexOf("froid")).orElseThrow());
            int froid = document.text().indexOf("froid");
            assertEquals(new Span(5, 10), document.span(section, froid, froid + 8).orElseThrow());
            assertTrue(document.span(section, 0, 5).isEmpty());
        }
    }

    @Test
    void anAnswerIsItsOwnText() {
        try (Study study = SmallStudies.with(folder, "seul")) {
            ReaderDocument document = ReaderDocument.of(study, study.corpus().find("A1").orElseThrow(), turn -> "");
            assertEquals("seul", document.text());
            assertTrue(document.contains("A1"));
        }
    }
}
