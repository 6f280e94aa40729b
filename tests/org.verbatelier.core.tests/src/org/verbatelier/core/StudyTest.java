package org.verbatelier.core;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StudyTest {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsThereAfterReopening() {
        String strange = "a\u000Bb \uD83D\uDE00 e\u0301 \r\n\t <&> \\u0041 \uD800";
        try (Study study = Studies.with(folder, "Les halls sont sales.", strange)) {
            code(study, "A1", new Span(4, 9), "T1.A", Valence.NEGATIVE, 3);
        }
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            assertEquals(strange, study.corpus().find("A2").orElseThrow().text());
            assertEquals("Sud", study.corpus().find("A2").orElseThrow().value("agence"));
            Coding coding = study.codings().of("A1").getFirst();
            assertEquals("marie", study.codings().coderOf(coding));
            assertEquals(Valence.NEGATIVE, coding.getValence());
            assertEquals(3, coding.getSeverity());
            assertFalse(study.isUnsaved());
        }
    }

    @Test
    void whatWasNotSavedIsReplayedFromTheJournal() {
        Study abandoned = Studies.with(folder, "Un texte.", "Un autre.");
        code(abandoned, "A2", null, "T2.C", Valence.POSITIVE, 0);
        try (Study study = Study.openReadOnly(folder, Studies.session("paul"))) {
            assertEquals(1, study.codings().of("A2").size());
            assertThrows(StudyException.class, () -> code(study, "A1", null, "T1.A", Valence.POSITIVE, 0));
        }
        abandoned.close();
    }

    @Test
    void aTextWithHundredsOfThousandsOfEscapesOpensAgain() {
        String text = "\"Allô\" & <merci>\r\n".repeat(60_000);
        Studies.with(folder, text).close();
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            assertEquals(text, study.corpus().find("A1").orElseThrow().text());
        }
    }

    @Test
    void undoReachesBackOverSessions() {
        try (Study study = Studies.with(folder, "Un texte.")) {
            code(study, "A1", null, "T1.A", Valence.POSITIVE, 0);
            code(study, "A1", null, "T1.B", Valence.UNSPECIFIED, 0);
        }
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            study.undo().orElseThrow();
            study.undo().orElseThrow();
            assertTrue(study.codings().all().isEmpty());
            assertTrue(study.codings().coders().isEmpty());
            study.redo().orElseThrow();
        }
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            assertEquals(List.of("essai:T1.A"), study.codings().all().stream().map(Coding::getCode).toList());
            study.redo().orElseThrow();
            assertTrue(study.redo().isEmpty());
            assertEquals(2, study.codings().of("A1").size());
        }
    }

    @Test
    void aSecondWriterIsKeptOutAndTold() {
        try (Study study = Studies.with(folder, "Un texte.")) {
            StudyException refused = assertThrows(StudyException.class,
                    () -> Study.open(folder, Studies.session("paul")));
            assertEquals(StudyException.Kind.LOCKED, refused.kind());
            assertTrue(refused.getMessage().contains("marie"), refused.getMessage());
        }
        Study.open(folder, Studies.session("paul")).close();
    }

    @Test
    void marksAndNotesAndRefusalsAreKept() {
        try (Study study = Studies.with(folder, "Un texte.")) {
            Edits edits = new Edits(study);
            study.apply(edits.flag(List.of("A1"), FlagKind.TO_DISCUSS, true).orElseThrow());
            study.apply(edits.memo("A1", "à revoir\u0000").orElseThrow());
            study.apply(edits.memo("A1", "à revoir ensemble").orElseThrow());
        }
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            assertEquals(FlagKind.TO_DISCUSS, study.codings().flagsOf("A1").getFirst().getKind());
            assertEquals("à revoir ensemble", study.codings().memosOf("A1").getFirst().getText());
            study.undo();
            assertEquals("à revoir\u0000", study.codings().memosOf("A1").getFirst().getText());
        }
    }

    @Test
    void anOperationThatDoesNotFitIsRefusedAndChangesNothing() {
        try (Study study = Studies.with(folder, "Un \uD83D\uDE00 texte.")) {
            assertThrows(StudyException.class, () -> code(study, "A1", new Span(0, 99), "T1.A", Valence.POSITIVE, 0));
            assertThrows(StudyException.class, () -> code(study, "A1", new Span(0, 4), "T1.A", Valence.POSITIVE, 0));
            assertThrows(StudyException.class, () -> code(study, "A9", null, "T1.A", Valence.POSITIVE, 0));
            assertThrows(StudyException.class, () -> code(study, "A1", null, "T9.A", Valence.POSITIVE, 0));
            assertThrows(StudyException.class, () -> code(study, "A1", null, "T1.A", Valence.POSITIVE, 2));
            assertEquals(2, study.history().count());
            assertTrue(study.codings().all().isEmpty());
        }
    }

    private static void code(Study study, String verbatim, Span span, String code, Valence valence, int severity) {
        study.apply(new Edits(study).code(List.of(
                new Application(verbatim, span, Studies.SCHEME + ":" + code, valence, severity, Edits.MANUAL)))
                .orElseThrow());
    }
}
