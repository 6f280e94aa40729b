package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.verbatelier.core.Hashes;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Replaces several files as one step.
 *
 * <p>New content is written beside the old as {@code path~}. Then the next checkpoint, which names the hash of every file,
 * appears in one move as {@code checkpoint.next}: from there on the save is decided, and whatever was not yet moved into
 * place is moved by {@link #complete()} at the next opening. Before that the old files are untouched. The version that a
 * file replaces is kept under {@code journal/previous}.
 */
public final class CheckpointStore {

    private static final String SUFFIX = "~";

    private final StudyFiles files;
    private final JsonMapper json;
    private final Path current;
    private final Path next;

    public CheckpointStore(StudyFiles files, JsonMapper json) {
        this.files = files;
        this.json = json;
        this.current = files.root().resolve("journal/checkpoint.json");
        this.next = files.root().resolve("journal/checkpoint.next");
    }

    /** Where the new content of a file is written before it is put in place. */
    public Path temporary(String path) {
        return files.resolve(path + SUFFIX);
    }

    /** The checkpoint in force, a decided one that is not wholly in place included; null before the first. */
    public Checkpoint read() {
        Path file = Files.exists(next) ? next : current;
        if (!Files.exists(file)) {
            return null;
        }
        try {
            Checkpoint checkpoint = json.readValue(Files.readAllBytes(file), Checkpoint.class);
            if (checkpoint.format() > Checkpoint.FORMAT) {
                throw new StudyException(StudyException.Kind.INPUT,
                        Messages.get("newerFormat", files.root(), checkpoint.format(), Checkpoint.FORMAT), file, null);
            }
            return checkpoint;
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.CORRUPT, Messages.get("fileUnreadable", file, e.getMessage()),
                    file, e);
        }
    }

    /** The file that holds what a checkpoint says, in place or still beside it. */
    public Path locate(String path, String sha256) {
        Path temporary = temporary(path);
        return Files.exists(next) && Files.exists(temporary) && sha256.equals(hash(temporary)) ? temporary
                : files.resolve(path);
    }

    /** Decides and carries out a save whose new content has been written to {@link #temporary(String)}. */
    public void commit(Checkpoint checkpoint) {
        try {
            Path draft = files.root().resolve("journal/checkpoint.draft");
            write(draft, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(checkpoint));
            StudyFiles.move(draft, next);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", next, e.toString()), next, e);
        }
        complete();
    }

    /** Finishes a decided save and clears what an undecided one left. */
    public void complete() {
        try {
            if (Files.exists(next)) {
                putInPlace(read().files());
                StudyFiles.move(next, current);
            }
            discardTemporaries();
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", files.root(), e.toString()),
                    files.root(), e);
        }
    }

    private void putInPlace(Map<String, String> hashes) throws IOException {
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            Path target = files.resolve(file.getKey());
            Path temporary = temporary(file.getKey());
            if (Files.exists(temporary) && file.getValue().equals(hash(temporary))) {
                if (Files.exists(target)) {
                    StudyFiles.move(target, files.root().resolve("journal/previous/" + file.getKey()));
                }
                StudyFiles.move(temporary, target);
            } else if (!Files.exists(target) && Files.exists(files.setAside().resolve(file.getKey()))) {
                StudyFiles.move(files.setAside().resolve(file.getKey()), target);
            }
        }
        for (String path : files.present()) {
            if (!hashes.containsKey(path) && isOurs(path)) {
                boolean payload = path.startsWith("sources/") || path.startsWith("suggestions/");
                StudyFiles.move(files.resolve(path), payload ? files.setAside().resolve(path)
                        : files.root().resolve("journal/previous/" + path));
            }
        }
    }

    /** Files that people put beside ours are left alone. */
    private static boolean isOurs(String path) {
        return path.matches("(sources|suggestions|layers/[^/]+)/[^/]+\\.xmi|schemas/[^/]+\\.ecore");
    }

    private void discardTemporaries() throws IOException {
        try (Stream<Path> walk = Files.walk(files.root())) {
            for (Path file : walk.filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile).toList()) {
                String path = files.root().relativize(file).toString().replace('\\', '/');
                if (isOurs(path.substring(0, path.length() - 1)) || path.matches("(study|codebook|plan)\\.xmi~")) {
                    Files.delete(file);
                }
            }
        }
    }

    /** SHA-256 of a file's bytes. */
    public static String hash(Path file) {
        MessageDigest digest = Hashes.newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("fileUnreadable", file, e.toString()), file,
                    e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
