package org.verbatelier.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Manifest;

/**
 * A bundle's folder: its manifest and its files.
 *
 * @param name the symbolic name
 */
record Bundle(Checkout checkout, Path folder, String name, Manifest manifest) {

    /** One clause of a header, for example a required bundle with its version range. */
    record Clause(String name, String parameters) {}

    static Bundle read(Checkout checkout, Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Manifest manifest = new Manifest(in);
            String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            return new Bundle(checkout, folder, name == null ? "" : name.replaceFirst(";.*", "").strip(), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> header(String header) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(header));
    }

    List<Clause> clauses(String header) {
        String value = header(header).orElse("");
        List<Clause> clauses = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ',' && !quoted) {
                String clause = value.substring(start, i).strip();
                if (!clause.isEmpty()) {
                    int end = clause.indexOf(';');
                    clauses.add(end < 0 ? new Clause(clause, "")
                            : new Clause(clause.substring(0, end).strip(), clause.substring(end + 1)));
                }
                start = i + 1;
            } else if (value.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return clauses;
    }

    List<String> names(String header) {
        return clauses(header).stream().map(Clause::name).toList();
    }

    /** Handwritten Java sources: generated code follows its generator. */
    List<Path> sources() {
        return Checkout.withSuffix(checkout.files(folder.resolve("src")), ".java").toList();
    }

    List<Path> files() {
        return checkout.files(folder);
    }

    Optional<Path> file(String path) {
        return Optional.of(folder.resolve(path)).filter(Files::isRegularFile);
    }

    /** Entries of {@code bin.includes}, which says what the built bundle holds. */
    List<String> included() {
        Properties build = properties(folder.resolve("build.properties"));
        return List.of(build.getProperty("bin.includes", "").split("\\s*,\\s*"));
    }

    boolean includes(String path) {
        return included().stream()
                .anyMatch(entry -> entry.equals(path) || entry.endsWith("/") && path.startsWith(entry));
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    @Override
    public String toString() {
        return checkout.name(folder);
    }
}
