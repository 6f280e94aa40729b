package org.verbatelier.ingest.internal.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.table.Workbook;
import org.verbatelier.ingest.internal.worker.DocumentTask;
import org.verbatelier.ingest.internal.worker.HtmlTask;
import org.verbatelier.ingest.internal.worker.MailTask;
import org.verbatelier.ingest.internal.worker.Marks;
import org.verbatelier.ingest.internal.worker.SheetTask;
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
        return filled(answer(file, DocumentTask.class, kind.key(), DocumentText::read), file, kind);
    }

    /**
     * The text of a web page.
     *
     * @param charset in which its bytes are read
     */
    public DocumentText page(Path file, Charset charset) {
        return filled(answer(file, HtmlTask.class, charset.name(), DocumentText::read), file, FileKind.HTML);
    }

    private DocumentText filled(DocumentText text, Path file, FileKind kind) {
        if (text.text().isBlank()) {
            throw problems.input(kind == FileKind.PDF ? "document.scanned" : "document.noText", file);
        }
        return text;
    }

    /** An old workbook; its rows are read when they are asked for, by a process that closing it sets free. */
    public Workbook workbook(Path file) {
        List<Workbook.Sheet> sheets = answer(file, SheetTask.class, "", Answers::sheets);
        if (sheets.isEmpty()) {
            throw problems.input("xlsx.noSheet", file);
        }
        return new XlsWorkbook(this, file, sheets);
    }

    /** The messages of a file. */
    public Mails mails(Path file, FileKind kind) {
        return new Mails(answer(file, MailTask.class, kind.key(), Answers::mails));
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
            throw failure(file, task, e);
        }
    }

    /** Begins to read a file of which the answer is taken bit by bit. */
    Reading reading(Path file, Class<? extends Task> task, String argument, long most) {
        try {
            return parser.read(task, file, argument, most, cancelled);
        } catch (IOException e) {
            throw failure(file, task, e);
        }
    }

    StudyException failure(Path file, Class<? extends Task> task, IOException e) {
        System.getLogger(Documents.class.getName()).log(System.Logger.Level.DEBUG, file.toString(), e);
        if (e instanceof ReadingStopped stopped) {
            return switch (stopped.reason()) {
                case TIME -> problems.input("document.tooSlow", file, parser.limits().time().toSeconds());
                case MEMORY -> problems.input("document.tooMuchMemory", file, parser.limits().megabytes());
                case CRASH -> problems.input("document.crashed", file);
                case PROTECTED -> problems.input("file.protected", file);
                case DAMAGED ->
                    problems.input(task == DocumentTask.class ? "document.damaged" : "file.truncated", file);
                case TOO_OLD -> problems.input("file.oldOffice", file);
                case BOMB -> problems.input("file.bomb", file);
                case TOO_LONG -> problems.input("document.tooLong", file, Marks.LONGEST_TEXT / 1_000_000);
            };
        }
        return e instanceof EOFException ? problems.input("document.crashed", file)
                : problems.input("document.noProcess", file, String.valueOf(e.getMessage()));
    }
}
