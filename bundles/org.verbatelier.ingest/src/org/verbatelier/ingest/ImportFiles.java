package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files that a folder stands for. */
public final class ImportFiles {

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".partial", ".crdownload", ".download",
            ".lock", ".bak", "~");

    private ImportFiles() {
    }

    /**
     * The files in a folder and the folders in it, by name. Left out is what no person put there: hidden files, files of
     * the system, files still being written by another program, and whole studies.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        // a link to a folder is meant as that folder, but links inside may go round in circles
        Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean left = !directory.equals(start) && isLeftOut(directory)
                        || Files.isRegularFile(directory.resolve("journal/operations.jsonl"));
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && !isLeftOut(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(start)) {
                    throw e;
                }
                // named in the report, where reading it fails again
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Path::toString));
        return files;
    }

    /** Whether a file's name says that no person meant it to be imported. */
    static boolean isLeftOut(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || SYSTEM_FILES.contains(name)
                || UNFINISHED.stream().anyMatch(name::endsWith);
    }
}
