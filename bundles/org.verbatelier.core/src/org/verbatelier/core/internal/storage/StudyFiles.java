package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.verbatelier.core.Hashes;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.content.LayerKey;

/**
 * Where things are in a study's folder; see {@code docs/file-format.md}.
 *
 * @param root the folder
 */
public record StudyFiles(Path root) {

    public static final String HEADER = "study.xmi";
    public static final String CODEBOOK = "codebook.xmi";
    public static final String PLAN = "plan.xmi";

    private static final int NAME_LIMIT = 60;

    /** The folder of what is in force neither as source nor as suggestions but may be again by redo. */
    public Path setAside() {
        return root.resolve("journal/set-aside");
    }

    public Path journal() {
        return root.resolve("journal/operations.jsonl");
    }

    public Path lock() {
        return root.resolve(".lock");
    }

    public static String source(String id) {
        return "sources/" + id + ".xmi";
    }

    public static String suggestions(String file) {
        return "suggestions/" + file + ".xmi";
    }

    public static String layer(LayerKey key) {
        return "layers/" + folderOf(key.coder()) + "/" + key.source() + ".xmi";
    }

    /** A folder name that any file system takes; the hash keeps apart what differs only in case or in what is replaced. */
    static String folderOf(String coder) {
        String plain = coder.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-");
        if (plain.length() > NAME_LIMIT) {
            plain = plain.substring(0, NAME_LIMIT);
        }
        return plain.equals(coder) ? plain : plain + "-" + Hashes.ofQuote(coder).substring(0, 6);
    }

    public Path resolve(String path) {
        return root.resolve(path);
    }

    /** The file of something large, where it is in force or set aside. */
    public Path payload(String path) {
        Path inForce = root.resolve(path);
        return Files.exists(inForce) ? inForce : setAside().resolve(path);
    }

    /** Whether the folder holds a study. */
    public boolean isStudy() {
        return Files.isRegularFile(journal(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Paths of all content files that are there, relative, with {@code /}; the journal and temporary files excepted. */
    public NavigableSet<String> present() {
        NavigableSet<String> paths = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("journal/") && !path.startsWith(".") && !path.endsWith("~")) {
                    paths.add(path);
                }
            });
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("fileUnreadable", root, e.toString()), root,
                    e);
        }
        return paths;
    }

    /** Moves a file within the study in one step, creating the folder it goes to. */
    public static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
