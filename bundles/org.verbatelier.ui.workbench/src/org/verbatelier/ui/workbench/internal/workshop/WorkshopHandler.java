package org.verbatelier.ui.workbench.internal.workshop;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.workshop.Wall;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;

/** Opens the wall of a sharing workshop, or puts what is selected on it; which is named after the class. */
public class WorkshopHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        // a dialog that has just been closed may still pass for the active one
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        PlatformUI.getWorkbench().getService(Studies.class).current().ifPresent(session -> {
            try {
                if (action.equals("open")) {
                    new WorkshopWindow(shell, session).open();
                } else {
                    add(shell, session);
                }
            } catch (RuntimeException e) {
                Problems.show(shell, e);
            }
        });
        return null;
    }

    private static void add(Shell shell, StudySession session) {
        List<Wall.Passage> passages = passages(session.desk());
        if (passages.isEmpty()) {
            session.say(Messages.get("workshop.nothingSelected"));
            return;
        }
        WallTitles.choose(shell, session.study()).ifPresent(title -> {
            // what may be shown of it is decided when the wall is
            Wall wall = new Wall(session.study(), title, (entry, span) -> Optional.empty());
            Optional<Operation> operation = wall.add(passages);
            operation.ifPresent(session.study()::apply);
            session.say(Messages.get(operation.isPresent() ? "workshop.added" : "workshop.present", title));
        });
    }

    /** The coding in focus, else the words that are marked, else all that is selected. */
    private static List<Wall.Passage> passages(CodingDesk desk) {
        if (desk.selection().size() == 1) {
            Optional<Mark> coding = desk.focus().filter(mark -> !mark.isSuggestion());
            return List.of(coding.map(mark -> new Wall.Passage(mark.verbatim(), mark.span()))
                    .orElseGet(() -> new Wall.Passage(desk.selection().getFirst(), desk.words())));
        }
        return desk.selection().stream().map(verbatim -> new Wall.Passage(verbatim, null)).toList();
    }
}
