package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Prompts;

/** Takes entries out of the plan; asks first when others point at them. Undo brings them back with all their links. */
final class Removal {

    private Removal() {
    }

    static void of(Shell shell, StudySession session, List<? extends PlanEntry> entries) {
        PlanGestures changes = new PlanGestures(session.study());
        int others = entries.isEmpty() ? 0 : changes.pointingAt(entries);
        if (!entries.isEmpty() && (others == 0 || Prompts.ask(shell, Messages.get("remove"),
                Messages.get("remove.ask", PlanWords.title(entries.getFirst()), entries.size() - 1, others)))) {
            Changing.run(session, () -> changes.remove(entries));
        }
    }
}
