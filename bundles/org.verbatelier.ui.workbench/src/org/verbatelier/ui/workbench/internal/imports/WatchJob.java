package org.verbatelier.ui.workbench.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.HistoryEntry;
import org.verbatelier.ingest.FolderWatch;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.ImportRequest;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.presentation.imports.ImportDraft;
import org.verbatelier.presentation.imports.ReportEntry;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.StudyJob;

/** Looks into a folder again and again; imports what is new and known, leaves the rest to a person. */
final class WatchJob extends Job {

    private static final long INTERVAL = 5_000;

    private final StudySession session;
    private final Path folder;
    private final FolderWatching watching;
    private final FolderWatch watch;
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private volatile boolean missing;
    private volatile boolean stopped;

    WatchJob(StudySession session, Path folder, FolderWatching watching) {
        super(Messages.get("watch.job"));
        this.session = session;
        this.folder = folder;
        this.watching = watching;
        this.watch = new FolderWatch(folder);
        setSystem(true);
        setRule(StudyJob.ONE_AT_A_TIME);
    }

    Path folder() {
        return folder;
    }

    boolean isMissing() {
        return missing;
    }

    void stop() {
        stopped = true;
        cancel();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == StudyJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Path> ready = watch.ready();
            found(true);
            if (!ready.isEmpty()) {
                take(ready, monitor);
                watch.handled(ready);
            }
        } catch (IOException e) {
            // a share that is away, a stick that was pulled: it may come back
            found(false);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            ILog.of(WatchJob.class).error(e.getMessage(), e);
        }
        if (!stopped) {
            schedule(INTERVAL);
        }
        return Status.OK_STATUS;
    }

    private void found(boolean there) {
        if (missing == there) {
            missing = !there;
            later(watching::changed);
        }
    }

    private void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!stopped) {
                    what.run();
                }
            });
        }
    }

    private void take(List<Path> ready, IProgressMonitor monitor) {
        ImportDraft draft = new ImportDraft(session.study(), Locale.getDefault());
        draft.add(ready);
        draft.stale().forEach(file -> draft.put(draft.look(file, Problems::message)));
        List<DraftFile> known = draft.files().stream().filter(DraftFile::isKnownFormat).toList();
        List<Path> others = draft.files().stream().filter(file -> !file.isKnownFormat()).map(DraftFile::path).toList();
        if (!known.isEmpty() && !stopped) {
            List<ImportRequest> requests = known.stream()
                    .map(file -> new ImportRequest(file.path(), file.options())).toList();
            ImportReport report = session.open().importFiles(requests, monitor);
            if (report.files().stream().anyMatch(file -> file.source() != null || !file.rejected().isEmpty())) {
                long sequence = session.study().nextUndo().map(HistoryEntry::sequence).orElse(-1L);
                ReportEntry entry = new ReportEntry(report, options(known), Instant.now(), false, sequence);
                later(() -> watching.imported(session, entry));
            }
        }
        if (!others.isEmpty()) {
            later(() -> watching.toCheck(others));
        }
    }

    private static Map<String, ImportOptions> options(List<DraftFile> files) {
        Map<String, ImportOptions> options = new HashMap<>();
        files.forEach(file -> options.put(file.path().toString(), file.options()));
        return options;
    }
}
