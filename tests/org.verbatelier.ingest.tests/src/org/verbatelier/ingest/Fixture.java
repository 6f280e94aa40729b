package org.verbatelier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verbatelier.core.Hashes;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;

/** A study in a folder of its own, files made for a test, and what import does with them. */
final class Fixture implements AutoCloseable {

    final Path folder;
    final Study study;

    Fixture(Path folder) {
        this.folder = folder;
        this.study = Study.create(folder.resolve("study"), new NewStudy("Test", "Tests", ""), Session.of("tester"));
    }

    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, String text, Charset charset) throws IOException {
        return file(name, text.getBytes(charset));
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A copy of a sample of the domain. */
    Path sample(String name) throws IOException {
        Path copy = folder.resolve(name);
        if (!Files.exists(copy)) {
            try (InputStream in = Fixture.class.getResourceAsStream("samples/" + name)) {
                Files.copy(in, copy);
            }
        }
        return copy;
    }

    static ImportOptions detect() {
        return ImportOptions.detect(Locale.ENGLISH);
    }

    ImportReport.File run(Path file) {
        return run(file, detect());
    }

    ImportReport.File run(Path file, ImportOptions options) {
        return new Importer().run(study, List.of(file), options, null).files().getFirst();
    }

    /** The account of several files or folders imported together. */
    List<ImportReport.File> runAll(Path... files) {
        return new Importer().run(study, List.of(files), detect(), null).files();
    }

    /** Saves the study and gives the bytes of its files by name; its journal, which only grows, is left out. */
    Map<String, String> saved() throws IOException {
        study.save();
        Map<String, String> image = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(study.folder())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = study.folder().relativize(file).toString();
                if (!name.startsWith("journal") && !name.equals(".lock")) {
                    image.put(name, Hashes.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return image;
    }

    VerbatimEntry verbatim(String id) {
        return study.corpus().find(id).orElseThrow(() -> new AssertionError("no verbatim " + id + " among "
                + study.corpus().entries().stream().limit(10).map(VerbatimEntry::id).toList()));
    }

    @Override
    public void close() {
        study.close();
    }
}
