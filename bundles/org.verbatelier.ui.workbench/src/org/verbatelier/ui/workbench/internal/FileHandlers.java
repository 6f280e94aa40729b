package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.verbatelier.runtime.ExporterContribution;
import org.verbatelier.runtime.Publication;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;

/** What the file menu does. */
public final class FileHandlers {

    private FileHandlers() {
    }

    /** Asks for the folder of a study and opens it. */
    public static void open(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.get("open.title"));
        dialog.setMessage(Messages.get("open.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            new StudyOpening(window).open(Path.of(chosen));
        }
    }

    /** Asks for what a study begins with and creates it. */
    public static void create(IWorkbenchWindow window) {
        NewStudyDialog dialog = new NewStudyDialog(window.getShell());
        if (dialog.open() == Window.OK) {
            new StudyOpening(window).create(dialog.folder(), dialog.description());
        }
    }

    static void runRules(IWorkbenchWindow window, StudySession session) {
        SchemeChoice.choose(window.getShell(), session).ifPresent(scheme -> StudyJob.start(Messages.get("rules.job"),
                monitor -> session.open().autocode(scheme, false, monitor),
                done -> session.say(Messages.get("rules.done", done.run().hits().size()))));
    }

    /** Asks where to write a document and writes it in the background. */
    public static void publish(Shell shell, StudySession session, ExporterContribution exporter) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(exporter.label());
        dialog.setFileName(Messages.get("publish.file", session.study().header().getName(),
                exporter.label().toLowerCase(Locale.getDefault())) + "." + exporter.formats().getFirst());
        dialog.setFilterExtensions(exporter.formats().stream().map(f -> "*." + f).toArray(String[]::new));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            StudyJob.start(Messages.get("publish.job"), monitor -> session.open().publish(exporter.id(),
                    formatOf(chosen, exporter), Path.of(chosen), Locale.getDefault(), null),
                    publication -> published(shell, session, publication));
        }
    }

    private static String formatOf(String file, ExporterContribution exporter) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return exporter.formats().contains(extension) ? extension : exporter.formats().getFirst();
    }

    private static void published(Shell shell, StudySession session, Publication publication) {
        session.say(Messages.get("publish.done", publication.file()));
        if (!publication.warnings().isEmpty()) {
            Prompts.inform(shell, Messages.get("publish.title"),
                    String.join("\n\n", publication.warnings()));
        }
        Program.launch(publication.file().toString());
    }
}
