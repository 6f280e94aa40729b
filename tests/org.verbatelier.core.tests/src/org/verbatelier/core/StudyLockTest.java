package org.verbatelier.core;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One writer at a time, known by name, computer and time; the dead and the silent hold nobody up for ever. */
class StudyLockTest {

    @TempDir
    Path place;
    private Path folder;

    @BeforeEach
    void study() {
        folder = place.resolve("study");
        Studies.with(folder, "Les halls sont sales.").close();
    }

    private StudyInUse inUse(String coder) {
        return assertThrows(StudyInUse.class, () -> Study.open(folder, Session.of(coder)));
    }

    @Test
    void aSecondWindowLearnsWhoWritesSinceWhenAndWhereAndCanStillRead() {
        Instant before = Instant.now().minusSeconds(2);
        try (Study study = Study.open(folder, Session.of("Anne"))) {
            StudyInUse inUse = inUse("Paul");
            assertEquals("Anne", inUse.holder().coder());
            assertTrue(inUse.holder().since().isAfter(before));
            assertEquals(ProcessHandle.current().pid(), inUse.holder().process());
            assertTrue(inUse.getMessage().contains("Anne") && inUse.getMessage().contains(inUse.holder().host()),
                    inUse.getMessage());
            assertFalse(inUse.isSilent());
            assertThrows(StudyInUse.class, () -> Study.takeOver(folder, Session.of("Paul")));
            try (Study reading = Study.openReadOnly(folder, Session.of("Paul"))) {
                assertTrue(reading.isReadOnly());
                assertEquals(StudyException.Kind.REFUSED, assertThrows(StudyException.class,
                        () -> reading.apply(new Edits(reading).memo("A1", "non").orElseThrow())).kind());
            }
            study.apply(new Edits(study).memo("A1", "oui").orElseThrow());
        }
        Study.open(folder, Session.of("Paul")).close();
    }

    @Test
    void anotherProcessIsNamedAndWhenItIsKilledTheStudyIsFree() throws Exception {
        Process other = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp",
                KilledProcessTest.classpath(), HoldingProcess.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertEquals('o', other.getInputStream().read());
        StudyInUse inUse = inUse("Paul");
        assertEquals("Anne", inUse.holder().coder());
        assertEquals(other.pid(), inUse.holder().process());
        other.destroyForcibly().waitFor();
        Study.open(folder, Session.of("Paul")).close();
    }

    private void write(String host, Duration silence) throws IOException {
        Files.writeString(folder.resolve(".lock"),
                "Anne\n" + host + "\n4711\n" + Instant.now().minus(Duration.ofHours(2))
                        + "\n" + Instant.now().minus(silence) + "\n");
    }

    @Test
    void aWriterOnAnotherComputerIsRespectedWhileItGivesSignsOfLife() throws IOException {
        write("PC-ANNE", Duration.ofSeconds(40));
        StudyInUse inUse = inUse("Paul");
        assertEquals("PC-ANNE", inUse.holder().host());
        assertFalse(inUse.isSilent());
        assertThrows(StudyInUse.class, () -> Study.takeOver(folder, Session.of("Paul")));
    }

    @Test
    void aWriterOnAnotherComputerThatHasBeenSilentForMinutesCanBeTakenOver() throws IOException {
        write("PC-ANNE", Duration.ofMinutes(5));
        assertTrue(inUse("Paul").isSilent());
        try (Study study = Study.takeOver(folder, Session.of("Paul"))) {
            assertFalse(study.isReadOnly());
        }
    }

    @Test
    void aWriterThatDiedLongAgoOrOnThisComputerHoldsNobodyUp() throws IOException {
        write("PC-ANNE", Duration.ofHours(1));
        Study.open(folder, Session.of("Paul")).close();
        write(InetAddress.getLocalHost().getHostName(), Duration.ofSeconds(5));
        Study.open(folder, Session.of("Paul")).close();
        Files.writeString(folder.resolve(".lock"), "Anne\n");
        Study.open(folder, Session.of("Paul")).close();
    }
}
