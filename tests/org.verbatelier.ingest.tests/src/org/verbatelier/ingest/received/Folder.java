package org.verbatelier.ingest.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder. */
public final class Folder {

    private Folder() {
    }

    /** The content of every file but the lock, by its place in the folder. */
    public static Map<String, String> image(Path folder) throws IOException {
        Map<String, String> image = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.endsWith(".lock")).toList()) {
                image.put(folder.relativize(file).toString(), Base64.getEncoder().encodeToString(
                        Files.readAllBytes(file)));
            }
        }
        return image;
    }
}
