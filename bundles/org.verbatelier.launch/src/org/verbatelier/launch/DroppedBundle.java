package org.verbatelier.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle that somebody has put into a drop-in folder. */
record DroppedBundle(String name, String version, Path jar) {

    /**
     * The bundles that lie in a folder or in a {@code plugins} folder below it, in the order of their file names.
     *
     * @param problems is told of each jar that is no bundle; such a jar is left out
     */
    static List<DroppedBundle> in(Path folder, Consumer<String> problems) throws IOException {
        List<DroppedBundle> bundles = new ArrayList<>();
        for (Path place : List.of(folder, folder.resolve("plugins"))) {
            for (Path jar : jars(place)) {
                try {
                    bundles.add(read(jar));
                } catch (IOException e) {
                    problems.accept("left out " + jar + ": " + e.getMessage());
                }
            }
        }
        return bundles;
    }

    private static List<Path> jars(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static DroppedBundle read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name = headers.getValue("Bundle-SymbolicName");
            if (name == null) {
                throw new IOException("no OSGi bundle, its manifest has no Bundle-SymbolicName");
            }
            String version = headers.getValue("Bundle-Version");
            return new DroppedBundle(name.replaceFirst(";.*", "").strip(), version == null ? "0.0.0" : version.strip(),
                    jar);
        }
    }

    /** The bundle as a line of the configurator's list: installed, started lazily like the product's own. */
    String line() {
        return String.join(",", name, version, jar.toUri().toString(), "4", "false");
    }
}
