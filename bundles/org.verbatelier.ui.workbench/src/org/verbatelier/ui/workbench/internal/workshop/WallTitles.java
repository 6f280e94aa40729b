package org.verbatelier.ui.workbench.internal.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.workshop.Wall;
import org.verbatelier.ui.workbench.internal.Messages;

/** Which wall is meant, when there may be several. */
final class WallTitles {

    private WallTitles() {
    }

    /** The walls of a study; the usual one when there is none yet. */
    static List<String> of(Study study) {
        List<String> titles = Wall.titles(study);
        return titles.isEmpty() ? List.of(Messages.get("workshop.usual")) : titles;
    }

    /** The only wall, else the one that is chosen; empty when none is. */
    static Optional<String> choose(Shell shell, Study study) {
        List<String> titles = of(study);
        if (titles.size() == 1) {
            return Optional.of(titles.getFirst());
        }
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.get("workshop.choose.title"));
        dialog.setMessage(Messages.get("workshop.choose.message"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(new LabelProvider());
        dialog.setInput(new ArrayList<>(titles));
        dialog.setInitialSelections(titles.getFirst());
        return dialog.open() == Window.OK && dialog.getResult().length > 0
                ? Optional.of(String.valueOf(dialog.getResult()[0]))
                : Optional.empty();
    }

    /** A name that is typed; empty when the dialog is left. */
    static Optional<String> ask(Shell shell, String title, String message, String present) {
        IInputValidator named = text -> text.isBlank() ? "" : null;
        InputDialog dialog = new InputDialog(shell, title, message, present, named);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }
}
