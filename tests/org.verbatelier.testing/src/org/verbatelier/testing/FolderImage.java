package org.verbatelier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verbatelier.core.Hashes;

/** The bytes of a study's content files; its journal, which only grows, is left out. */
public final class FolderImage {

    private FolderImage() {
    }

    /** Hash of every content file, by relative path. */
    public static Map<String, String> of(Path folder) {
        Map<String, String> image = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("journal/") && !path.equals(".lock")) {
                    image.put(path, Hashes.sha256(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }
}
