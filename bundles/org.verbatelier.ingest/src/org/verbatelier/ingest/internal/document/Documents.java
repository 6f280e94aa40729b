package org.verbatelier.ingest.internal.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.worker.DocumentTask;
import org.verbatelier.ingest.internal.worker.Marks;
import org.verbatelier.ingest.internal.worker.Task;

/** Reads, for one import, the forms that need a library: in a process of its own, with an error that says what to do. */
public final class Documents {

    /** Bytes of a text and its marks. */
    private static final long LONGEST = 2L * Marks.LONGEST_TEXT + (16 << 20);

    private final IsolatedParser parser;
    private final Problems problems;
    private final BooleanSupplier cancelled;

    /**
     * Prepares reading.
     *
     * @param cancelled asked now and then while a file is read
     */
    public Documents(IsolatedParser parser, Problems problems, BooleanSupplier cancelled) {
        this.parser = parser;
        this.problems = problems;
        this.cancelled = cancelled;
    }

    /**
     * The text of a document.
     *
     * @throws StudyException when it is protected, damaged, without text, or takes too much time or memory
     */
    public DocumentText text(Path file, FileKind kind) {
        DocumentText text = answer(file, DocumentTask.class, kind.key(), DocumentText::read);
        if (text.text().isBlank()) {
            throw problems.input(kind == FileKind.PDF ? "document.scanned" : "document.noText", file);
        }
        return text;
    }

    /** Takes an answer apart. */
    @FunctionalInterface
    interface Decoder<T> {
        T read(DataInputStream in) throws IOException;
    }

    private <T> T answer(Path file, Class<? extends Task> task, String argument, Decoder<T> decoder) {
        try (Reading reading = parser.read(task, file, argument, LONGEST, cancelled);
                DataInputStream in = new DataInputStream(new BufferedInputStream(reading))) {
            T answer = decoder.read(in);
            if (in.read() >= 0) {
                throw new ReadingStopped(ReadingStopped.Reason.CRASH);
            }
            return answer;
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private StudyException failure(Path file, IOException e) {
        if (e instanceof ReadingStopped stopped) {
            return switch (stopped.reason()) {
                case TIME -> problems.input("document.tooSlow", file, parser.limits().time().toSeconds());
                case MEMORY -> problems.input("document.tooMuchMemory", file, parser.limits().megabytes());
                case CRASH -> problems.input("document.crashed", file);
                case PROTECTED -> problems.input("file.protected", file);
                case DAMAGED -> problems.input("document.damaged", file);
                case BOMB -> problems.input("file.bomb", file);
                case TOO_LONG -> problems.input("document.tooLong", file, Marks.LONGEST_TEXT / 1_000_000);
            };
        }
        return e instanceof EOFException ? problems.input("document.crashed", file)
                : problems.input("document.noProcess", file, String.valueOf(e.getMessage()));
    }
}
