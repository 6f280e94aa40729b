package org.verbatelier.ui.workbench.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.ImportRequest;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.presentation.imports.Repair;
import org.verbatelier.ui.workbench.internal.Messages;

/** The files that a report is written to, and those that refused rows come back from. */
final class ReportFiles {

    private ReportFiles() {
    }

    /** Writes a report where a person wants it. */
    static void saveReport(Shell shell, ImportReport report) {
        String name = Messages.get("report.fileName", stem(report.files().getFirst()));
        Path chosen = ask(shell, "report.save", name + ".html", "*.html", "*.csv", "*.json");
        if (chosen != null) {
            write(chosen, () -> report.write(chosen, Locale.getDefault()));
        }
    }

    /** Writes refused rows where a person wants them, as they are now. */
    static void saveRepair(Shell shell, Repair repair) {
        String name = Messages.get("report.repairFile", stem(repair.file()));
        Path chosen = ask(shell, "report.repair", name + ".csv", "*.csv");
        if (chosen != null) {
            write(chosen, () -> RefusedRows.write(repair.file(), repair.all(), chosen));
        }
    }

    /** Writes mended rows to a file of their own, to be imported like any other. */
    static Path retryFile(Repair repair) {
        try {
            Path folder = Files.createTempDirectory("verbatelier-retry");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(stem(repair.file()) + ".csv");
            file.toFile().deleteOnExit();
            RefusedRows.write(repair.file(), repair.mended(), file);
            return file;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Reads mended rows as the file they come from was read, save how its characters were written. */
    static ImportRequest retryRequest(Path rows, ImportOptions options) {
        ImportOptions like = options == null ? ImportOptions.detect(Locale.getDefault()) : options;
        return new ImportRequest(rows, like.withEncoding("UTF-8").withSeparator(';').withSheet(null));
    }

    private static String stem(ImportReport.File file) {
        String name = String.valueOf(Path.of(file.file()).getFileName());
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static Path ask(Shell shell, String key, String name, String... extensions) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.get(key).replace("&", ""));
        dialog.setFileName(name);
        dialog.setFilterExtensions(extensions);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private interface Writing {

        void run() throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw failed(e);
        } catch (IllegalArgumentException e) {
            throw new StudyException(StudyException.Kind.INPUT, Messages.get("report.extension"), file, e);
        }
    }

    private static StudyException failed(IOException e) {
        return new StudyException(StudyException.Kind.IO, Messages.get("problem.write", "", e.getMessage()), null, e);
    }
}
