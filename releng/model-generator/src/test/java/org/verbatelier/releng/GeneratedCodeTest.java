package org.verbatelier.releng;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GeneratedCodeTest {

    private static final Path BUNDLE = Path.of("../../bundles/org.verbatelier.model");

    @TempDir
    Path fresh;

    @Test
    void theCommittedCodeIsWhatTheEcoreFilesGenerate() throws IOException {
        ModelGenerator.generate(BUNDLE.toAbsolutePath().normalize(), fresh);

        SortedMap<String, String> committed = files(BUNDLE.resolve("src-gen"));
        SortedMap<String, String> generated = files(fresh);

        assertEquals(generated.keySet(), committed.keySet(), "run releng/regenerate-model");
        generated.forEach((file, text) -> assertEquals(text, committed.get(file), file));
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
