package org.verbatelier.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatelier.model.corpus.ConsentAnswer.GIVEN;
import static org.verbatelier.model.corpus.ConsentAnswer.REFUSED;
import static org.verbatelier.model.corpus.ConsentAnswer.UNKNOWN;

class ConsentsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "oui,GIVEN", "Oui,GIVEN", "' oui, verbal',GIVEN", "yes,GIVEN", "O,GIVEN",
            "accord,GIVEN", "non,REFUSED", "NON,REFUSED", "refusé,REFUSED", "no,REFUSED", "pas demandé,REFUSED",
            "'',UNKNOWN", "null,UNKNOWN", "?,UNKNOWN", "nonobstant,UNKNOWN", "ouistiti,UNKNOWN" })
    void readsWhatWasWrittenByHand(String written, ConsentAnswer meant) {
        assertEquals(meant, Consents.read(written));
    }

    @Test
    void aTranscriptWithoutConsentIsInQuarantineAndCannotBeCoded() {
        try (Study study = study("")) {
            assertTrue(isQuarantined(study));
            StudyException refused = assertThrows(StudyException.class, () -> code(study));
            assertEquals(StudyException.Kind.REFUSED, refused.kind());
            assertTrue(refused.getMessage().contains("GC/T1"), refused.getMessage());
        }
    }

    @Test
    void aRefusalKeepsEvenANoteInQuarantineButSilenceDoesNot() {
        for (String consent : List.of("", "non")) {
            Source note = Studies.conversation("N", consent, "Les halls sont sales.");
            note.setKind(SourceKind.DOCUMENT);
            try (Study study = Studies.with(folder.resolve("note" + consent.length()), "ok")) {
                study.apply(study.stage(note));
                assertEquals(!consent.isEmpty(), study.consents().isQuarantined(study.corpus().find("N/T1").get()));
            }
        }
    }

    @Test
    void aRecordedConsentPrevailsOverTheFileAndSurvivesReopening() {
        try (Study study = study("non")) {
            new Edits(study).consent("GC", GIVEN, UNKNOWN, REFUSED, "rappel du 12 mars").ifPresent(study::apply);
            assertFalse(isQuarantined(study));
            assertEquals(1, code(study).map(added -> added.codings().size()).orElse(0));
        }
        try (Study study = Study.open(folder.resolve("study"), Studies.session("paul"))) {
            Conversation conversation = study.corpus().find("GC/T1").get().conversation();
            assertEquals(GIVEN, study.consents().notes(conversation));
            assertEquals(UNKNOWN, study.consents().recording(conversation));
            assertEquals(REFUSED, study.consents().quoting(conversation));
            assertEquals("rappel du 12 mars", study.consents().recorded("GC").get().getReason());
            assertEquals("marie", study.consents().recorded("GC").get().getBy());
            study.undo();
            assertTrue(isQuarantined(study));
        }
    }

    @Test
    void aConsentNeedsAReasonAndAConversation() {
        try (Study study = study("")) {
            assertThrows(StudyException.class, () -> new Edits(study).consent("GC", GIVEN, GIVEN, GIVEN, " "));
            assertThrows(StudyException.class,
                    () -> new Edits(study).consent("GX", GIVEN, GIVEN, GIVEN, "dit au gardien")
                            .ifPresent(study::apply));
        }
    }

    private Study study(String consent) {
        Study study = Studies.with(folder.resolve("study"), "ok");
        study.apply(study.stage(Studies.conversation("GC", consent, "Les halls sont sales.")));
        return study;
    }

    private static boolean isQuarantined(Study study) {
        return study.consents().isQuarantined(study.corpus().find("GC/T1").orElseThrow());
    }

    private static Optional<AddCodings> code(Study study) {
        return new Edits(study).code(List.of(
                new Application("GC/T1", null, Studies.SCHEME + ":T1.A", Valence.NEGATIVE, 2, Edits.MANUAL)));
    }
}
