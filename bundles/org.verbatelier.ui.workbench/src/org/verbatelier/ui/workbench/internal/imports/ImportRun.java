package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.HistoryEntry;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.ImportRequest;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.presentation.imports.ReportEntry;
import org.verbatelier.presentation.imports.ReportFigures;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.StudyJob;

/** Imports files in the background as one step that can be undone, then shows what became of each row. */
public final class ImportRun {

    private final Shell shell;
    private final StudySession session;

    public ImportRun(Shell shell, StudySession session) {
        this.shell = shell;
        this.session = session;
    }

    /** Imports files as a person wants them; {@code pretend} makes the report only. */
    void start(List<DraftFile> files, boolean pretend) {
        start(files.stream()
                .map(file -> new ImportRequest(file.path(), file.options().withDryRun(pretend))).toList(), this::show);
    }

    /** Imports files; {@code then} receives what became of them, on the UI thread. */
    void start(List<ImportRequest> requests, Consumer<ReportEntry> then) {
        boolean pretend = requests.stream().anyMatch(request -> request.options().dryRun());
        StudyJob.start(Messages.get(pretend ? "import.job.try" : "import.job", requests.size()),
                monitor -> session.open().importFiles(requests, monitor),
                report -> then.accept(entry(report, requests, pretend)))
                .whenCancelled(() -> session.say(Messages.get("import.cancelled")));
    }

    private ReportEntry entry(ImportReport report, List<ImportRequest> requests, boolean pretend) {
        Map<String, ImportOptions> options = new HashMap<>();
        for (ImportReport.File file : report.files()) {
            requests.stream().filter(request -> Path.of(file.file()).startsWith(request.file())).findFirst()
                    .ifPresent(request -> options.put(file.file(), request.options()));
        }
        boolean wrote = !pretend && report.files().stream().anyMatch(file -> file.source() != null);
        long sequence = wrote ? session.study().nextUndo().map(HistoryEntry::sequence).orElse(-1L) : -1L;
        ReportEntry entry = new ReportEntry(report, options, Instant.now(), pretend, sequence);
        if (!pretend) {
            session.reports().add(entry);
            ReportFigures sum = ReportFigures.of(report.files());
            session.say(Messages.get("import.done", sum.read(), sum.imported(), sum.updated(), sum.rejected()));
        }
        return entry;
    }

    private void show(ReportEntry entry) {
        new ReportDialog(shell.isDisposed() ? null : shell, session, entry).open();
    }
}
