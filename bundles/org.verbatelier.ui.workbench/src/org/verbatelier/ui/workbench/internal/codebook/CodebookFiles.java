package org.verbatelier.ui.workbench.internal.codebook;

import java.nio.file.Path;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.codebook.CodebookUpdate;
import org.verbatelier.ingest.codebook.CodebookWriter;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.Prompts;

/** Writes schemes to spreadsheet files and takes them back, changes shown first. */
final class CodebookFiles {

    private static final String[] EXTENSIONS = { "*.csv" };

    private CodebookFiles() {
    }

    static void write(Shell shell, StudySession session, Scheme scheme) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.get("export.title"));
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFileName(scheme.getId() + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            CodebookWriter.write(scheme, Path.of(chosen));
            session.say(Messages.get("export.done", scheme.getLabel(), chosen));
        }
    }

    static void read(Shell shell, StudySession session, Scheme scheme) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.get("import.title"));
        dialog.setFilterExtensions(EXTENSIONS);
        String chosen = dialog.open();
        if (chosen != null) {
            read(shell, session, scheme, Path.of(chosen));
        }
    }

    /** Shows what a file would change, and changes it when asked to. */
    static void read(Shell shell, StudySession session, Scheme scheme, Path file) {
        CodebookUpdate update;
        try {
            update = session.open().compareScheme(file, scheme);
        } catch (StudyException e) {
            Problems.show(shell, e);
            return;
        }
        if (update.entries().isEmpty()) {
            Prompts.inform(shell, Messages.get("import.title"), Messages.get("import.nothing", file.getFileName()));
            return;
        }
        UpdateDialog dialog = new UpdateDialog(shell, file, update);
        if (dialog.open() == Window.OK) {
            update.operation(session.study(), dialog.isDeprecatingMissing()).ifPresent(operation -> {
                session.study().apply(operation);
                session.sayLast();
            });
        }
    }
}
