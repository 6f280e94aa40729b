package org.verbatelier.ui.workbench.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ImportFiles;
import org.verbatelier.presentation.imports.ImportDraft;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Prompts;
import org.verbatelier.ui.workbench.internal.StudyJob;

/** Where an import begins: files or a folder that were chosen, or dropped anywhere on the window. */
public final class ImportEntry {

    private static final String KNOWN = "*.csv;*.tsv;*.txt;*.xlsx;*.xls;*.ods;*.docx;*.odt;*.pdf;*.rtf;*.html;*.htm;"
            + "*.vtt;*.srt;*.TextGrid;*.eml;*.mbox";

    private final IWorkbenchWindow window;

    public ImportEntry(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Asks for files. */
    public void files() {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(Messages.get("import.title"));
        dialog.setFilterNames(new String[] { Messages.get("import.known"), Messages.get("import.all") });
        dialog.setFilterExtensions(new String[] { KNOWN + ";" + KNOWN.toUpperCase(Locale.ROOT), "*" });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            files(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
        }
    }

    /** Asks for a folder. */
    public void folder() {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.SHEET);
        dialog.setText(Messages.get("import.folder"));
        dialog.setMessage(Messages.get("import.folder.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            files(List.of(Path.of(chosen)));
        }
    }

    /** Imports files and folders; a study's folder is opened instead. */
    public void files(List<Path> chosen) {
        if (chosen.size() == 1 && Files.isRegularFile(chosen.getFirst().resolve("study.xmi"))) {
            new StudyOpening(window).open(chosen.getFirst());
            return;
        }
        StudySession session = new NoStudyDialog(window).ask();
        if (session == null || chosen.isEmpty()) {
            return;
        }
        if (chosen.stream().anyMatch(Files::isDirectory)) {
            StudyJob.start(Messages.get("import.job.folder"), monitor -> expand(chosen, monitor),
                    files -> show(session, files));
        } else {
            show(session, chosen);
        }
    }

    private static List<Path> expand(List<Path> chosen, IProgressMonitor monitor) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            try {
                files.addAll(Files.isDirectory(path) ? ImportFiles.in(path) : List.of(path));
            } catch (IOException e) {
                throw new StudyException(StudyException.Kind.INPUT,
                        Messages.get("import.folder.unreadable", path.getFileName(), e.getMessage()), path, e);
            }
        }
        return files;
    }

    private void show(StudySession session, List<Path> files) {
        if (files.isEmpty()) {
            Prompts.inform(window.getShell(), Messages.get("import.title"), Messages.get("import.folder.empty"));
            return;
        }
        ImportDraft draft = new ImportDraft(session.study(), Locale.getDefault());
        draft.add(files);
        new ImportDialog(window.getShell(), draft, session).open();
    }
}
