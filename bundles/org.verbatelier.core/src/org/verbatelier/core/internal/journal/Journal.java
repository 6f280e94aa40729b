package org.verbatelier.core.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.verbatelier.core.Hashes;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The append-only record of everything that was done: one line an entry, each chained to the one before by its hash.
 *
 * <p>A line is a JSON object whose last member is {@code hash}: the SHA-256 of the line's bytes up to the comma before that
 * member. As {@code prev} is part of these bytes, altering a line breaks every later one. A line without its line end, or
 * whose hash is wrong and which is the last, was cut by a crash before its call returned: it is set aside.
 */
public final class Journal implements AutoCloseable {

    /** The hash before the first line. */
    public static final String START = "0".repeat(64);

    private static final byte[] HASH_MEMBER = ",\"hash\":\"".getBytes(StandardCharsets.UTF_8);
    private static final int TAIL = HASH_MEMBER.length + 64 + 2;

    /** How long a folder may stay silent before a change is refused: a person waits for it with the hands on the keys. */
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int REMEMBERED = 64;
    private static final int SMALL = 1 << 16;
    private static final int CHUNK = 1 << 20;

    private final Path file;
    private final JsonMapper json;
    private final JournalFile bytes;
    private final List<Position> positions = Collections.synchronizedList(new ArrayList<>());
    /** What undo would name and take back is at hand, however slow the folder is. */
    private final NavigableMap<Integer, Entry> recent = new ConcurrentSkipListMap<>();
    private String lastHash = START;
    private long end;
    private String damage;

    /** Where an entry is, and what it does to the history. */
    private record Position(long offset, int length, EntryHead head) {}

    private Journal(Path file, JsonMapper json, JournalFile bytes) {
        this.file = file;
        this.json = json;
        this.bytes = bytes;
    }

    /**
     * Opens a journal, creating it when it is missing.
     *
     * @param writable whether entries will be added; if so, a torn last line is moved out of the way
     */
    public static Journal open(Path file, JsonMapper json, boolean writable) {
        return open(file, json, writable, LIMIT);
    }

    /** Opens a journal whose folder may stay silent for the time given. */
    static Journal open(Path file, JsonMapper json, boolean writable, Duration limit) {
        try {
            if (writable) {
                Files.createDirectories(file.getParent());
            }
            Journal journal = new Journal(file, json, new JournalFile(file, writable, limit));
            journal.scan();
            if (writable && journal.damage == null) {
                journal.setTornLineAside();
            }
            return journal;
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("fileUnreadable", file, e.toString()), file,
                    e);
        }
    }

    private void scan() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            LineReader lines = new LineReader(in);
            long offset = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                String problem = problemOf(line);
                if (problem != null) {
                    // damage before the end is more than a crash
                    damage = lines.isAtEnd() ? null : problem;
                    return;
                }
                positions.add(new Position(offset, line.length, json.readValue(line, EntryHead.class)));
                lastHash = hashIn(line);
                offset += line.length + 1;
                end = offset;
                bytes.endsAt(end, withLineEnd(line));
            }
        }
    }

    private static byte[] withLineEnd(byte[] line) {
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        return whole;
    }

    private String problemOf(byte[] line) throws IOException {
        int number = positions.size() + 1;
        if (line.length <= TAIL || line[line.length - 1] != '}') {
            return Messages.get("journalLine", file, number);
        }
        byte[] body = Arrays.copyOf(line, line.length - TAIL);
        if (!Hashes.sha256(body).equals(hashIn(line))) {
            return Messages.get("journalHash", file, number);
        }
        EntryHead head = json.readValue(line, EntryHead.class);
        return head.seq() == positions.size() && head.prev().equals(lastHash) ? null
                : Messages.get("journalChain", file, number);
    }

    private static String hashIn(byte[] line) {
        return new String(line, line.length - 66, 64, StandardCharsets.US_ASCII);
    }

    private void setTornLineAside() throws IOException {
        if (bytes.size() > end) {
            Files.write(file.resolveSibling("torn-after-" + positions.size() + ".txt"), bytes.cut());
        }
    }

    /**
     * Writes the entries as they are to another file.
     *
     * @throws IOException when they cannot be read in time, or not be written
     */
    public void copyTo(Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (long at = 0; at < end; at += CHUNK) {
                out.write(bytes.read(at, (int) Math.min(CHUNK, end - at)));
            }
        }
    }

    /** What is wrong with the chain, for people; null when it is whole. */
    public String damage() {
        return damage;
    }

    /** How many entries there are; their numbers are 0 to this less one. */
    public int size() {
        return positions.size();
    }

    /** What an entry does to the history. */
    public EntryHead head(int sequence) {
        return positions.get(sequence).head();
    }

    /** An entry as it was written. */
    public Entry read(int sequence) {
        Entry known = recent.get(sequence);
        if (known != null) {
            return known;
        }
        Position position = positions.get(sequence);
        byte[] line;
        try {
            line = bytes.read(position.offset(), position.length());
        } catch (IOException e) {
            throw failed(e);
        }
        try {
            return json.readValue(line, Entry.class);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.CORRUPT, Messages.get("journalLine", file, sequence + 1),
                    file, e);
        }
    }

    private StudyException failed(IOException problem) {
        String message = switch (problem) {
            case NoSuchFileException gone -> Messages.get("folderGone", folder());
            case Patience.Exhausted silent -> Messages.get("folderSilent", folder(), silent.getMessage());
            case JournalFile.Changed changed -> Messages.get("journalReplaced", file);
            default -> Messages.get("cannotWrite", file, problem.toString());
        };
        return new StudyException(StudyException.Kind.IO, message, file, problem);
    }

    private Path folder() {
        return file.getParent().getParent();
    }

    /**
     * Adds an entry. When this returns, the entry outlives the process and the machine.
     *
     * @return its number
     * @throws StudyException of kind IO when the disk refuses; the journal is then as it was
     */
    public int append(Instant time, String who, Entry.Kind kind, int of, Object content) {
        int sequence = positions.size();
        try {
            Entry entry = new Entry(sequence, kind, of, time, who, content, lastHash);
            byte[] body = withoutBrace(json.writeValueAsBytes(entry));
            String hash = Hashes.sha256(body);
            ByteBuffer line = ByteBuffer.allocate(body.length + TAIL + 1);
            line.put(body).put(HASH_MEMBER).put(hash.getBytes(StandardCharsets.US_ASCII)).put((byte) '"')
                    .put((byte) '}').put((byte) '\n');
            bytes.append(line.array());
            positions.add(new Position(end, line.capacity() - 1, new EntryHead(sequence, kind, of, lastHash)));
            end += line.capacity();
            lastHash = hash;
            if (line.capacity() < SMALL) {
                recent.put(sequence, entry);
                recent.headMap(sequence - REMEMBERED).clear();
            }
            return sequence;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static byte[] withoutBrace(byte[] object) {
        return Arrays.copyOf(object, object.length - 1);
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", file, e.toString()), file, e);
        }
    }
}
