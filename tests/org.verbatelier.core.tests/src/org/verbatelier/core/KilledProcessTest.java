package org.verbatelier.core;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.model.coding.Coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** However a process dies, every change whose call had returned is there at the next opening. */
class KilledProcessTest {

    private static final int KILLS = 50;
    private static final long LONGEST_WORK_NANOS = 300_000_000;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedChangeIsLostOverFiftyKillsAtRandomMoments() throws Exception {
        Studies.with(folder, IntStream.range(0, 40).mapToObj(i -> "Réponse " + i + " : les halls sont sales.")
                .toArray(String[]::new)).close();
        Random random = new Random(20260105);
        Set<String> acknowledged = new HashSet<>();
        int changes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            changes += workUntilKilled(random, kill, acknowledged);
            assertEquals(List.of(), StudyCheck.run(folder, Session.of("vérification")), "kill " + kill);
            try (Study study = Study.open(folder, Session.of("vérification"))) {
                Set<String> present = study.codings().all().stream().map(Coding::getId).collect(Collectors.toSet());
                Set<String> difference = new HashSet<>(present);
                difference.removeAll(acknowledged);
                acknowledged.stream().filter(id -> !present.contains(id)).forEach(difference::add);
                assertTrue(difference.size() <= 1, "only the change under way may differ, kill " + kill);
                acknowledged.clear();
                acknowledged.addAll(present);
            }
        }
        assertTrue(changes > KILLS, "the processes really worked: " + changes + " changes");
    }

    private int workUntilKilled(Random random, int seed, Set<String> acknowledged) throws Exception {
        // a file and not a pipe: what was printed before the kill stays readable
        Path output = folder.resolveSibling(folder.getFileName() + "-acknowledged.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classpath(), ScriptedCoding.class.getName(),
                folder.toString(), String.valueOf(seed)).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile()).start();
        try {
            while (Files.size(output) == 0 && process.isAlive()) {
                LockSupport.parkNanos(1_000_000);
            }
            LockSupport.parkNanos(random.nextLong(LONGEST_WORK_NANOS));
            assertTrue(process.isAlive(), "the process works until it is killed");
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        }
        String printed = Files.readString(output);
        List<String> lines = printed.substring(0, printed.lastIndexOf('\n') + 1).lines().skip(1).toList();
        lines.forEach(line -> note(line, acknowledged));
        Files.delete(output);
        return lines.size();
    }

    private static void note(String line, Set<String> acknowledged) {
        if (line.startsWith("+")) {
            acknowledged.add(line.substring(1));
        } else {
            acknowledged.remove(line.substring(1));
        }
    }

    /** The jars or folders that the classes in use were loaded from. */
    static String classpath() throws URISyntaxException {
        Set<String> locations = new LinkedHashSet<>();
        for (Class<?> type : List.of(KilledProcessTest.class, Study.class, Coding.class, EObject.class, URI.class,
                XMLResource.class, JsonMapper.class, JsonParser.class, JsonInclude.class)) {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            locations.add(location.toString());
        }
        return String.join(File.pathSeparator, locations);
    }
}
