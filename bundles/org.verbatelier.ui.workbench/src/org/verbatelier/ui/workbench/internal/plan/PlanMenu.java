package org.verbatelier.ui.workbench.internal.plan;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.presentation.plan.IrritantDraft.Passage;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;

/** What can be done with chosen passages in the plan, for the menus of all the parts that show passages. */
public final class PlanMenu {

    private PlanMenu() {
    }

    /** The entries: make an irritant, note a promise, see what the words lead to. */
    public static List<IAction> actions() {
        return List.of(action("menu.irritant", "annoyed", Ids.BUNDLE + ".newIrritant"),
                action("menu.promise", "handshake", Ids.BUNDLE + ".newPromise"),
                action("menu.chain", "waypoints", Ids.BUNDLE + ".planChain"));
    }

    private static Action action(String key, String icon, String command) {
        return PlanView.action(key, icon, () -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                Problems.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), e);
            }
        });
    }

    /** Adds the entries to a menu that is made by hand. */
    public static void addTo(Menu menu) {
        for (IAction action : actions()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.getText());
            item.addListener(SWT.Selection, e -> action.run());
        }
    }

    /** Makes an irritant of passages that are chosen in a window of their own. */
    public static void irritant(Shell shell, StudySession session, Collection<Passage> passages) {
        IrritantDialog.ask(shell, session, passages).ifPresent(session.plan()::choose);
    }
}
