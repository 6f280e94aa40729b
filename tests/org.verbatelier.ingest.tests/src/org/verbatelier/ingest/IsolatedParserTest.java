package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.internal.document.IsolatedParser;
import org.verbatelier.ingest.internal.document.ParserLimits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A parser that misbehaves is stopped and its file named, and the next file is imported. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IsolatedParserTest extends ImportTest {

    private static final String GOOD = "{\\rtf1\\ansi LOC1: Il fait froid.\\par PROX: Je note.\\par }";

    private Importer importer;
    private List<Long> before;

    @BeforeEach
    void createImporter() {
        before = children();
        limit(Duration.ofSeconds(3));
    }

    private void limit(Duration time) {
        importer = new Importer(new IsolatedParser(new ParserLimits(time, 64), MisbehavingTask.class));
    }

    @AfterEach
    void noProcessIsLeft() {
        List<Long> left = new ArrayList<>(children());
        left.removeAll(before);
        assertEquals(List.of(), left);
    }

    private static List<Long> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive)
                .filter(child -> child.info().command().orElse("").contains("java"))
                .map(ProcessHandle::pid).toList();
    }

    @Test
    void filesThatHangEatMemoryOrExitAreNamedAndTheNextOnesImported() throws Exception {
        Map<String, String> expected = Map.ofEntries(Map.entry("hangs", "given up after 3 seconds"),
                Map.entry("loops", "given up after 3 seconds"), Map.entry("eats", "64 MB of memory"),
                Map.entry("exits", "broke down"), Map.entry("halts", "broke down"),
                Map.entry("babbles", "broke down"), Map.entry("floods", "broke down"),
                Map.entry("endless", "more than 16 million characters"), Map.entry("recurses", "damaged"));
        List<Path> files = new ArrayList<>();
        for (String name : List.of("hangs", "loops", "eats", "exits", "halts", "babbles", "floods", "endless",
                "recurses")) {
            files.add(fixture.file(name + ".rtf", GOOD));
            files.add(fixture.file("after-" + name + ".rtf", GOOD));
        }
        ImportReport report = importer.run(fixture.study, files, Fixture.detect(), null);

        for (int i = 0; i < files.size(); i += 2) {
            ImportReport.File bad = report.files().get(i);
            String name = files.get(i).getFileName().toString();
            assertTrue(bad.error().contains(name) && bad.error().contains(expected.get(name.replace(".rtf", ""))),
                    bad::error);
            assertNull(report.files().get(i + 1).error());
            assertEquals(2, report.files().get(i + 1).imported());
        }
        assertEquals(9, fixture.study.corpus().sources().size());
    }

    @Test
    void aSingleFileThatHangsIsAnErrorAndTheStudyIsUntouched() throws Exception {
        Path file = fixture.file("hangs.rtf", GOOD);
        StudyException error = assertThrows(StudyException.class,
                () -> importer.run(fixture.study, List.of(file), Fixture.detect(), null));
        assertEquals(StudyException.Kind.INPUT, error.kind());
        assertEquals(file, error.path());
        assertEquals(0, fixture.study.history().count());
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")));
        assertFalse(ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    @Test
    void aLibraryThatPrintsDisturbsNothing() throws Exception {
        assertEquals(2, run(fixture.file("prints.rtf", GOOD)).imported());
    }

    @Test
    void goodFilesOfABatchAreReadByOneProcess() throws Exception {
        importer.run(fixture.study,
                List.of(fixture.file("tells.rtf", GOOD), fixture.file("tells-too.rtf", GOOD)), Fixture.detect(), null);
        assertEquals(Files.readString(folder.resolve("tells.rtf.pid")),
                Files.readString(folder.resolve("tells-too.rtf.pid")));
    }

    @Test
    void cancellingStopsTheParserAndLeavesTheStudyAsItWas() throws Exception {
        limit(Duration.ofSeconds(100));
        Path file = fixture.file("hangs.rtf", GOOD);
        NullProgressMonitor monitor = new NullProgressMonitor();
        CompletableFuture<ImportReport> running = CompletableFuture
                .supplyAsync(() -> importer.run(fixture.study, List.of(file), Fixture.detect(), monitor));
        while (!Files.exists(folder.resolve("pid"))) {
            Thread.onSpinWait();
        }
        monitor.setCanceled(true);
        assertTrue(assertThrows(ExecutionException.class, () -> running.get(30, TimeUnit.SECONDS))
                .getCause() instanceof OperationCanceledException);
        assertEquals(0, fixture.study.history().count());
    }

    private ImportReport.File run(Path file) {
        return importer.run(fixture.study, List.of(file), Fixture.detect(), null).files().getFirst();
    }
}
