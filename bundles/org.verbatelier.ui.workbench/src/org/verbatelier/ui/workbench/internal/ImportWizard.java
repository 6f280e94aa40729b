package org.verbatelier.ui.workbench.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ui.workbench.StudySession;

/** Brings files into the study: what was understood, to be corrected; then what was done. */
final class ImportWizard extends Wizard {

    private final StudySession session;
    private final ImportPage page;
    private final ImportReportPage report = new ImportReportPage();
    private boolean done;

    ImportWizard(StudySession session, List<Path> files) {
        this.session = session;
        this.page = new ImportPage(session, files);
        setWindowTitle(Messages.get("import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(report);
    }

    @Override
    public boolean canFinish() {
        return done || page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (done) {
            return true;
        }
        try {
            List<ImportReport.File> files = new ArrayList<>();
            getContainer().run(true, true, monitor -> run(files, monitor));
            done = true;
            report.show(files);
            getContainer().showPage(report);
            getContainer().updateButtons();
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof OperationCanceledException)) {
                Problems.show(getShell(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void run(List<ImportReport.File> files, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("import.job"), page.files().size());
        for (Path file : page.files()) {
            files.addAll(session.open().importFiles(List.of(file), page.options(file), progress.split(1)).files());
        }
    }

    /** Whether the files are in the study. */
    boolean isDone() {
        return done;
    }
}
