package org.verbatelier.ui.workbench.internal.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.StudyInUse;
import org.verbatelier.ui.workbench.internal.Messages;

/** Asks what to do with a study that cannot be written: somebody else writes it, or the medium is for reading only. */
public final class InUse {

    /** What a person may choose. */
    public enum Choice {
        READ, AGAIN, TAKE_OVER, CANCEL
    }

    private final Path folder;
    private final StudyException problem;

    private InUse(Path folder, StudyException problem) {
        this.folder = folder;
        this.problem = problem;
    }

    /** The question for a problem; null when there is nothing to choose from. */
    public static InUse of(Path folder, Throwable problem) {
        boolean inUse = problem instanceof StudyInUse;
        boolean unwritable = problem instanceof StudyException e && e.kind() == StudyException.Kind.IO
                && e.path() != null
                && e.path().endsWith(".lock") && Study.isStudy(folder);
        return inUse || unwritable ? new InUse(folder, (StudyException) problem) : null;
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.READ, Choice.AGAIN));
        if (problem instanceof StudyInUse inUse && inUse.isSilent()) {
            choices.add(Choice.TAKE_OVER);
        }
        choices.add(Choice.CANCEL);
        return choices;
    }

    /** Asks. */
    public Choice ask(Shell shell) {
        List<Choice> choices = choices();
        String[] labels = choices.stream().map(choice -> Messages.get("inUse." + choice.name())).toArray(String[]::new);
        MessageDialog dialog = new MessageDialog(shell, Messages.get("inUse.title", folder.getFileName()), null,
                problem.getMessage(), MessageDialog.WARNING, 0, labels);
        int chosen = dialog.open();
        return chosen < 0 || chosen == SWT.DEFAULT ? Choice.CANCEL : choices.get(chosen);
    }
}
