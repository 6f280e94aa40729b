package org.verbatelier.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a checkout, without what a build leaves in it. */
record Checkout(Path root) {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "bin", "node_modules");

    /** The folders of {@code bundles} that hold a manifest, in the order of their names. */
    List<Bundle> bundles() {
        return below("bundles");
    }

    List<Bundle> tests() {
        return below("tests");
    }

    List<Bundle> examples() {
        return manifests(root.resolve("examples"));
    }

    private List<Bundle> below(String folder) {
        return manifests(root.resolve(folder));
    }

    private List<Bundle> manifests(Path folder) {
        return files(folder).stream().filter(file -> file.endsWith("META-INF/MANIFEST.MF"))
                .map(file -> Bundle.read(this, file.getParent().getParent())).toList();
    }

    List<Path> files() {
        return files(root);
    }

    /** All files below a folder, sorted; none when there is no such folder. */
    List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    String name = directory.getFileName().toString();
                    boolean libraries = directory.endsWith("org.verbatelier.office/lib");
                    return NOT_OURS.contains(name) || libraries ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }

    /** A file's path from the root, with slashes, as it is named in a violation. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> withSuffix(List<Path> files, String suffix) {
        return files.stream().filter(file -> file.toString().endsWith(suffix));
    }
}
