package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever gives an import up is heard in each part of the work, and nothing of it stays. */
class CancelTest {

    private static final int ROWS = 3_000;
    private static final int POINTS = 12;

    @TempDir
    Path folder;
    private Path csv;
    private Path xlsx;

    /** Counts how often it is asked and by whom, and gives up at one of these times. */
    private static final class Watched extends NullProgressMonitor {

        private final int giveUpAt;
        private final Set<String> askers = new HashSet<>();
        private int asked;

        Watched(int giveUpAt) {
            this.giveUpAt = giveUpAt;
        }

        @Override
        public boolean isCanceled() {
            asked++;
            StackWalker.getInstance().forEach(frame -> askers.add(frame.getClassName().replaceAll(".*\\.", "")));
            return asked >= giveUpAt;
        }
    }

    @BeforeEach
    void writeFiles() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "residence", "verbatim"));
        StringBuilder text = new StringBuilder("id;residence;verbatim\n");
        for (int i = 0; i < ROWS; i++) {
            List<String> row = List.of("R" + i, "Résidence " + i % 7,
                    "L’ascenseur est en panne depuis " + i + " jours.");
            rows.add(row);
            text.append(String.join(";", row)).append('\n');
        }
        csv = Files.writeString(folder.resolve("enquete.csv"), text);
        xlsx = Workbooks.ofTexts(folder.resolve("enquete.xlsx"), rows);
    }

    @Test
    void eachPartOfTheWorkAsksAgainAndAgainWhetherToGoOn() {
        for (Path file : List.of(csv, xlsx)) {
            Watched monitor = new Watched(Integer.MAX_VALUE);
            try (Fixture fixture = new Fixture(folder.resolve("study of " + file.getFileName()))) {
                new Importer().run(fixture.study, List.of(file), Fixture.detect(), monitor);
            }
            assertTrue(monitor.askers.containsAll(List.of("FileProbe", "TableRows", "TableImport", "PlainXmi")),
                    () -> file + ": " + monitor.askers);
            assertEquals(file == xlsx, monitor.askers.contains("InflationGuard"));
        }
    }

    @Test
    void givenUpAtAnyMomentTheStudyIsAsItWas() throws Exception {
        for (Path file : List.of(csv, xlsx)) {
            try (Fixture fixture = new Fixture(folder.resolve("study of " + file.getFileName()))) {
                Watched whole = new Watched(Integer.MAX_VALUE);
                new Importer().run(fixture.study, List.of(file), Fixture.detect().withDryRun(true), whole);
                Map<String, String> before = fixture.saved();
                // writing asks a few times more than a dry run does
                for (int point = 0; point <= POINTS; point++) {
                    Watched monitor = new Watched(1 + (whole.asked + 3) * point / POINTS);
                    assertThrows(OperationCanceledException.class, () -> new Importer().run(fixture.study,
                            List.of(file), Fixture.detect(), monitor));
                    assertEquals(monitor.giveUpAt, monitor.asked, "it went on after it was told to stop");
                    assertEquals(before, fixture.saved());
                    assertTrue(fixture.study.corpus().entries().isEmpty());
                }
                assertEquals(ROWS, fixture.run(file).imported());
            }
        }
    }
}
