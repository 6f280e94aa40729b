package org.verbatelier.ingest.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder. */
public final class Folder {

    private Folder() {
    }

    /** The hash of every file but the lock, by its place in the folder. */
    public static Map<String, String> image(Path folder) throws IOException {
        Map<String, String> image = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.endsWith(".lock")).toList()) {
                image.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
            }
        }
        return image;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same without the journal, which only grows: it tells what was done and undone. */
    public static Map<String, String> content(Path study) throws IOException {
        Map<String, String> content = image(study);
        content.keySet().removeIf(file -> file.startsWith("journal"));
        return content;
    }
}
