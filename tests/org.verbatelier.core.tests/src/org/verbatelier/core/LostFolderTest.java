package org.verbatelier.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.FaultyFiles.Fault;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A folder that is full, read-only, gone, silent or changed by others costs at most the change that was being made. */
@Timeout(120)
class LostFolderTest {

    @TempDir
    Path place;

    private static AddCodings coding(Study study, String verbatim, String code) {
        return new Edits(study).code(List.of(new Edits.Application(verbatim, null, Studies.SCHEME + ":" + code,
                Valence.UNSPECIFIED, 0, Edits.MANUAL))).orElseThrow();
    }

    private static List<String> codes(Study study) {
        return study.codings().all().stream().map(c -> c.getVerbatim() + " " + c.getCode()).sorted().toList();
    }

    private static StudyException refused(Runnable change) {
        StudyException problem = assertThrows(StudyException.class, change::run);
        assertEquals(StudyException.Kind.IO, problem.kind(), problem.getMessage());
        return problem;
    }

    private Path faultyStudy() {
        Path folder = FaultyFiles.on(place.resolve("study"));
        Studies.with(folder, "Les halls sont sales.", "Rien", "L’interphone est en panne.").close();
        return folder;
    }

    @Test
    void whatAFullDiskRefusesIsMadeByTryingAgainOnceThereIsRoom() {
        Path folder = faultyStudy();
        List<Optional<StudyException>> heard = new ArrayList<>();
        try (Study study = Study.open(folder, Studies.session("marie"))) {
            study.addListener(new StudyListener() {
                @Override
                public void changed(StudyEvent event) {
                    heard.add(Optional.empty());
                }

                @Override
                public void hindered(Optional<StudyException> problem) {
                    heard.add(problem);
                }
            });
            study.apply(coding(study, "A1", "T1.A"));
            heard.clear();
            FaultyFiles.of(folder).leave(100);
            StudyException full = refused(() -> study.apply(coding(study, "A2", "T1.B")));
            assertTrue(full.getMessage().contains("No space left on device"), full.getMessage());
            assertEquals(List.of("A1 q:T1.A"), codes(study).stream().map(c -> c.replace(Studies.SCHEME, "q")).toList());
            assertEquals(List.of(Optional.of(full)), heard);
            assertEquals(Optional.of(full), study.hindrance());
            refused(study::retry);
            FaultyFiles.of(folder).leave(Long.MAX_VALUE);
            study.retry();
            assertEquals(Optional.empty(), study.hindrance());
            assertEquals(2, codes(study).size());
            study.undo();
            assertEquals(1, codes(study).size());
            study.redo();
        }
        assertSound(place.resolve("study"), 2);
    }

    private static void assertSound(Path folder, int codings) {
        assertEquals(List.of(), StudyCheck.run(folder, Studies.session("vérification")));
        try (Study study = Study.open(folder, Studies.session("vérification"))) {
            assertEquals(codings, study.codings().all().size());
        }
    }

    @Test
    void aDiskFullAtAnyByteOfJournalOrSaveLosesNothingThatWasAcknowledged() {
        for (int room = 0; room < 6_000; room += 241) {
            Path folder = FaultyFiles.on(place.resolve("study-" + room));
            int acknowledged = 0;
            Studies.with(folder, "Les halls sont sales.", "Rien").close();
            Study study = Study.open(folder, Studies.session("marie"));
            FaultyFiles.of(folder).leave(room);
            for (String code : List.of("T1.A", "T1.B", "T1.C", "T2.A", "T2.B")) {
                try {
                    study.apply(coding(study, "A1", code));
                    acknowledged++;
                    study.save();
                } catch (StudyException e) {
                    assertEquals(StudyException.Kind.IO, e.kind(), e.getMessage());
                }
            }
            study.abandon();
            assertSound(place.resolve("study-" + room), acknowledged);
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidSoAndTheStudyGoesOnInACopyMadeFromMemory() throws IOException {
        Path folder = place.resolve("study");
        Study study = Studies.with(folder, "Les halls sont sales.", "Rien", "L’interphone est en panne.");
        study.apply(coding(study, "A1", "T1.A"));
        study.apply(new Edits(study).flag(List.of("A2"), FlagKind.SENSITIVE, true).orElseThrow());
        study.apply(new Edits(study).memo("A3", "à revoir").orElseThrow());
        study.apply(new Edits(study, "paul").code(List.of(new Edits.Application("A3", new Span(2, 12),
                Studies.SCHEME + ":T2.C", Valence.NEGATIVE, 3, "rule:r@1"))).orElseThrow());
        Files.move(folder, place.resolve("unplugged"));
        StudyException gone = refused(() -> study.apply(coding(study, "A2", "T1.B")));
        assertTrue(gone.getMessage().contains(folder.toString()), gone.getMessage());
        Path copy = place.resolve("copy");
        assertFalse(study.copyTo(copy), "the history is away with the folder");
        assertEquals(List.of(), StudyCheck.run(copy, Studies.session("marie")));
        try (Study other = Study.rebuild(copy, Studies.session("marie"))) {
            assertEquals(content(study), content(other));
            other.apply(coding(other, "A2", "T1.B"));
        }
        study.abandon();
        assertSound(place.resolve("unplugged"), 2);
    }

    /** Everything people put into a study, in words. */
    private static List<String> content(Study study) {
        List<String> content = new ArrayList<>(study.codings().all().stream()
                .map(c -> c.toString().replaceFirst("@\\w+", "") + study.codings().coderOf(c)).sorted().toList());
        study.corpus().entries().forEach(e -> content.add(e.id() + e.text() + study.codings().flagsOf(e.id()).stream()
                .map(f -> f.getKind() + " " + f.getDate()).collect(Collectors.joining())
                + study.codings()
                        .memosOf(e.id()).stream().map(m -> m.getText() + m.getId()).collect(Collectors.joining())));
        content.add(study.xmi(study.codes().schemes().getFirst()));
        return content;
    }

    @Test
    void aCopyOfAStudyWhoseDiskIsFullKeepsItsHistory() {
        Path folder = faultyStudy();
        Study study = Study.open(folder, Studies.session("marie"));
        study.apply(coding(study, "A1", "T1.A"));
        FaultyFiles.of(folder).set(Fault.FULL);
        refused(() -> study.apply(coding(study, "A2", "T1.B")));
        Path copy = place.resolve("copy");
        assertTrue(study.copyTo(copy));
        try (Study other = Study.open(copy, Studies.session("marie"))) {
            assertEquals(content(study), content(other));
            assertEquals(study.historySize(), other.historySize());
            other.undo().orElseThrow();
            assertEquals(0, other.codings().all().size());
        }
        study.abandon();
    }

    @Test
    void aFolderThatDoesNotAnswerRefusesTheChangeInTimeAndTakesItWhenItAnswers() {
        Path folder = faultyStudy();
        Study study = Study.open(folder, Studies.session("marie"));
        FaultyFiles.of(folder).set(Fault.SILENT);
        refused(() -> study.apply(coding(study, "A1", "T1.A")));
        refused(study::retry);
        assertEquals(List.of(), codes(study));
        FaultyFiles.of(folder).answer();
        retryUntilHeard(study);
        assertEquals(1, codes(study).size());
        study.close();
        assertSound(place.resolve("study"), 1);
    }

    /** What was given up may still be under way for a moment. */
    private static void retryUntilHeard(Study study) {
        while (study.hindrance().isPresent()) {
            try {
                study.retry();
            } catch (StudyException e) {
                assertEquals(StudyException.Kind.IO, e.kind());
            }
        }
    }

    @Test
    void aChangeGivenUpDoesNotComeBackWhenTheFolderAnswers() {
        Path folder = faultyStudy();
        Study study = Study.open(folder, Studies.session("marie"));
        FaultyFiles.of(folder).set(Fault.SILENT);
        refused(() -> study.apply(coding(study, "A1", "T1.A")));
        FaultyFiles.of(folder).answer();
        study.abandon();
        assertSound(place.resolve("study"), 0);
    }

    @Test
    void aReadOnlyMediumCanBeReadAndSaysWhyItCannotBeWritten() {
        Path folder = faultyStudy();
        FaultyFiles.of(folder).set(Fault.READ_ONLY);
        assertTrue(refused(() -> Study.open(folder, Studies.session("marie"))).getMessage().contains(".lock"));
        try (Study study = Study.openReadOnly(folder, Studies.session("marie"))) {
            assertEquals(3, study.corpus().entries().size());
        }
    }

    @Test
    void aJournalThatAnotherProgramHasReplacedIsNotWrittenTo() throws IOException {
        Path folder = place.resolve("study");
        Study study = Studies.with(folder, "Les halls sont sales.", "Rien");
        Path journal = folder.resolve("journal/operations.jsonl");
        byte[] before = Files.readAllBytes(journal);
        Files.writeString(journal, "{\"other\":1}\n", StandardOpenOption.APPEND);
        assertTrue(refused(() -> study.apply(coding(study, "A1", "T1.A"))).getMessage().contains(journal.toString()));
        Files.delete(journal);
        Files.write(journal, before);
        study.retry();
        assertEquals(1, codes(study).size());
        study.close();
        assertSound(folder, 1);
    }

    @Test
    void aCheckpointThatAnotherProgramHasReplacedIsNotOverwritten() throws IOException {
        Path folder = place.resolve("study");
        Study study = Studies.with(folder, "Les halls sont sales.", "Rien");
        study.save();
        study.apply(coding(study, "A1", "T1.A"));
        Path checkpoint = folder.resolve("journal/checkpoint.json");
        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("\"sequence\" : \\d+",
                "\"sequence\" : 0"));
        assertTrue(refused(study::save).getMessage().contains("checkpoint.json"));
        study.abandon();
    }

    @Test
    void whatASynchronisingProgramLeavesIsNamedByTheCheck() throws IOException {
        Path folder = place.resolve("study");
        Studies.with(folder, "Les halls sont sales.").close();
        for (String name : List.of("study-PC-ANNE.xmi", "codebook (copie en conflit de Paul 2026-01-05).xmi",
                "journal/operations (1).jsonl", "sources/s1 (Paul's conflicted copy).xmi")) {
            Files.writeString(folder.resolve(name), "?");
        }
        List<Finding> findings = StudyCheck.run(folder, Studies.session("marie"));
        assertEquals(4, findings.size(), findings.toString());
        try (Study study = Study.open(folder, Studies.session("marie"))) {
            assertEquals(4, study.conflictCopies().size());
        }
    }

    @Test
    void aThreadThatIsInterruptedHarmsNeitherItsChangeNorLaterOnes() {
        Study study = Studies.with(place.resolve("study"), "Les halls sont sales.", "Rien");
        Thread.currentThread().interrupt();
        study.apply(coding(study, "A1", "T1.A"));
        assertTrue(Thread.interrupted());
        study.apply(coding(study, "A2", "T1.A"));
        study.close();
        assertSound(place.resolve("study"), 2);
    }
}
