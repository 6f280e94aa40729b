package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.RefusedRows;

/** The files that an import leaves for people: its report, and the refused rows to repair. */
final class ImportFilesWritten {

    private final Console console;

    ImportFilesWritten(Console console) {
        this.console = console;
    }

    void report(ImportReport report, Path file) {
        writing(file, () -> report.write(file, console.locale()));
    }

    /** Writes the refused rows; when several files have some, each gets a file of its own named after both. */
    void refused(ImportReport report, Path file) {
        List<ImportReport.File> some = report.files().stream().filter(ImportFilesWritten::isRepairable).toList();
        for (ImportReport.File refusing : some) {
            refused(refusing, some.size() == 1 ? file : beside(file, refusing));
        }
    }

    /** Whether rows of a table were refused; a turn of a conversation cannot be repaired in a table. */
    static boolean isRepairable(ImportReport.File file) {
        return !file.rejected().isEmpty() && file.kind() != null && file.kind().isTable();
    }

    void refused(ImportReport.File refusing, Path file) {
        writing(file, () -> RefusedRows.write(refusing, file));
        console.tell(console.text("import.refusedFile", refusing.rejected().size(), file));
    }

    private static Path beside(Path file, ImportReport.File refusing) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String of = stem(Path.of(refusing.file()));
        return file.resolveSibling(dot < 0 ? name + "-" + of : name.substring(0, dot) + "-" + of + name.substring(dot));
    }

    /** The name of a file without its extension. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Something that writes a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    void writing(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, console.text("import.cannotWrite", file, e.toString()),
                    file,
                    e);
        }
    }
}
