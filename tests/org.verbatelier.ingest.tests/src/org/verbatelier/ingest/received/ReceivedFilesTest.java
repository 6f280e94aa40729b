package org.verbatelier.ingest.received;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Every kind of file that an institute sends, and what import makes of it without any hint: the table is
 * {@code received-files.md}, the files are made by {@link ReceivedFiles}.
 */
class ReceivedFilesTest {

    private static final Duration BOUND = Duration.ofSeconds(60);
    /** One for all: it keeps the process that reads documents. */
    private static final Importer IMPORTER = new Importer();

    @TempDir
    Path folder;

    /** A line of the table. */
    record Line(String file, String what, Understood expected) {

        @Override
        public String toString() {
            return file + ": " + what + " → " + (expected.account().isEmpty() ? expected.said() : expected.account());
        }
    }

    static Stream<Line> table() throws IOException {
        try (InputStream in = ReceivedFilesTest.class.getResourceAsStream("received-files.md")) {
            Map<String, String> columnsAbove = new LinkedHashMap<>();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| File"))
                    .map(line -> line(line, columnsAbove)).toList().stream();
        }
    }

    private static Line line(String line, Map<String, String> columnsAbove) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        assertEquals(8, cells.size(), () -> "seven bars in: " + line);
        String columns = cells.get(5).equals("the survey’s") ? ReceivedFiles.SURVEY_COLUMNS : cells.get(5);
        return new Line(cells.get(1), cells.get(2), new Understood(cells.get(3), cells.get(4), columns, cells.get(6)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void isUnderstoodAndAccountedFor(Line line) throws Exception {
        Made made = ReceivedFiles.make(line.file());
        Path file = Files.write(folder.resolve(line.file()), made.bytes());
        Path home = folder.resolve("study");
        try (Study study = Study.create(home, new NewStudy("Essai", "Essai", ""), Session.of("marie"))) {
            Map<String, String> before = Folder.image(home);
            try {
                ImportReport.File report = assertTimeoutPreemptively(BOUND, () -> run(study, file));
                assertEquals(line.expected().toString(), Understood.of(report, study).toString());
                assertDoubtsAreSaid(report);
                if (made.texts() != null) {
                    assertEquals(made.texts(), study.corpus().entries().stream().map(VerbatimEntry::text).toList());
                }
            } catch (StudyException e) {
                assertEquals(line.expected().toString(), Understood.error(e.getMessage()).toString());
                assertErrorHelps(e, file);
                assertEquals(before, Folder.image(home), "the study is as it was, to the byte");
            }
        }
    }

    private static ImportReport.File run(Study study, Path file) {
        return IMPORTER.run(study, List.of(file), ImportOptions.detect(Locale.ENGLISH), null).files().getFirst();
    }

    private static void assertDoubtsAreSaid(ImportReport.File report) {
        List<String> said = report.warnings().stream().map(Understood::key).toList();
        assertTrue(report.encodingConfidence() == null || report.encodingConfidence() >= 0.8
                || said.contains("warn.encoding"), report::toString);
        assertTrue(report.separatorConfidence() == null || report.separatorConfidence() >= 0.8
                || said.contains("warn.separator"), report::toString);
    }

    /** An error names the file, says what is wrong, and what to do. */
    private static void assertErrorHelps(StudyException e, Path file) {
        assertEquals(StudyException.Kind.INPUT, e.kind());
        assertEquals(file, e.path());
        assertTrue(e.getMessage().contains(file.getFileName().toString()), e::getMessage);
        String sentences = e.getMessage().replace(file.getFileName().toString(), "");
        assertTrue(sentences.matches("(?s).*[.:;] .*[.]"), () -> "no remedy in: " + e.getMessage());
    }

    @Test
    void theTableListsEveryFileMadeForItAndNoOther() throws Exception {
        assertEquals(ReceivedFiles.names(), table().map(Line::file).sorted().toList());
    }
}
