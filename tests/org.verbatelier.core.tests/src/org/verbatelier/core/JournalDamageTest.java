package org.verbatelier.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JournalDamageTest {

    @TempDir
    Path folder;

    private Path journal;

    @BeforeEach
    void aCodedStudy() {
        journal = folder.resolve("journal/operations.jsonl");
        try (Study study = Studies.with(folder, "Les halls sont sales.", "Rien à redire.")) {
            for (String verbatim : List.of("A1", "A2")) {
                study.apply(new Edits(study).code(List.of(new Application(verbatim, null, "essai:T1.A",
                        Valence.NEGATIVE, 2, Edits.MANUAL))).orElseThrow());
            }
        }
        assertEquals(List.of(), check());
    }

    @Test
    void aTornLastLineIsSetAsideAndTheRestOpens() throws IOException {
        Files.writeString(journal, "{\"seq\":5,\"kind\":\"do\",\"of\":5,\"ti", StandardOpenOption.APPEND);
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            assertEquals(2, study.codings().all().size());
            study.undo().orElseThrow();
        }
        try (var files = Files.list(journal.getParent())) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("torn-")));
        }
        assertEquals(List.of(), check());
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void alteringOneLineBreaksTheChainAndIsReported(int line) throws IOException {
        List<String> lines = Files.readAllLines(journal);
        lines.set(line, lines.get(line).replaceFirst("\"who\":\"marie\"", "\"who\":\"autre\""));
        Files.write(journal, lines);
        List<Finding> findings = check();
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().message().contains(String.valueOf(line + 1)), findings.toString());
        assertEquals(StudyException.Kind.CORRUPT,
                assertThrows(StudyException.class, () -> Study.open(folder, Studies.session("paul"))).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "study.xmi", "codebook.xmi", "plan.xmi", "layers/marie/s1.xmi" })
    void aDamagedOrMissingFileIsNamedAndRebuiltFromTheJournal(String path) throws IOException {
        Map<String, String> intact = FolderImage.of(folder);
        Path file = folder.resolve(path);
        for (boolean missing : new boolean[] { false, true }) {
            if (missing) {
                Files.delete(file);
            } else {
                Files.writeString(file, Files.readString(file).replace("1", "2"));
            }
            List<Finding> findings = check();
            assertEquals(List.of(file), findings.stream().map(Finding::path).toList());
            assertTrue(findings.getFirst().repairable());
            assertThrows(StudyException.class, () -> Study.open(folder, Studies.session("paul")));
            Study.rebuild(folder, Studies.session("paul")).close();
            assertEquals(List.of(), check());
            assertEquals(intact, FolderImage.of(folder));
        }
    }

    @Test
    void aChangedSourceIsNamedAndCannotBeRebuilt() throws IOException {
        Path source = folder.resolve("sources/s1.xmi");
        Files.writeString(source, Files.readString(source).replace("redire", "dire"));
        List<Finding> findings = check();
        assertEquals(List.of(source), findings.stream().map(Finding::path).toList());
        assertFalse(findings.getFirst().repairable());
    }

    @Test
    void aSaveThatWasDecidedIsCompletedAndOneThatWasNotIsForgotten() throws IOException {
        Map<String, String> intact = FolderImage.of(folder);
        // decided: the next checkpoint is there, the file is still beside its place
        Files.move(folder.resolve("study.xmi"), folder.resolve("study.xmi~"));
        Files.copy(folder.resolve("journal/checkpoint.json"), folder.resolve("journal/checkpoint.next"));
        // not decided: a stray new version
        Files.writeString(folder.resolve("plan.xmi~"), "half a fi", StandardCharsets.UTF_8);
        assertEquals(List.of(), check());
        Study.openReadOnly(folder, Studies.session("paul")).close();
        Study.open(folder, Studies.session("paul")).close();
        assertEquals(intact, FolderImage.of(folder));
    }

    @Test
    void anotherFolderOrANewerFormatIsRefusedInPlainWords() throws IOException {
        StudyException noStudy = assertThrows(StudyException.class,
                () -> Study.open(folder.resolve("journal"), Studies.session("paul")));
        assertEquals(StudyException.Kind.INPUT, noStudy.kind());
        Path checkpoint = folder.resolve("journal/checkpoint.json");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("\"format\" : 1", "\"format\" : 99"));
        StudyException newer = assertThrows(StudyException.class,
                () -> Study.open(folder, Studies.session("paul")));
        assertTrue(newer.getMessage().contains("99"), newer.getMessage());
    }

    private List<Finding> check() {
        return StudyCheck.run(folder, Studies.session("paul"));
    }
}
