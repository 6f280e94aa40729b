package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbatelier.presentation.plan.IrritantDraft.Passage;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;

/** What menus and keys do with irritants and plans from anywhere; which entry is named after the class. */
public class PlanHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        // a dialog that has just been closed may still pass for the active one
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        PlatformUI.getWorkbench().getService(Studies.class).current()
                .ifPresent(session -> execute(window, session, part));
        return null;
    }

    private void execute(IWorkbenchWindow window, StudySession session, IWorkbenchPart part) {
        Shell shell = window.getShell();
        switch (action) {
            case "irritant" -> IrritantDialog.ask(shell, session, chosen(part, session))
                    .ifPresent(session.plan()::choose);
            case "promise" -> PromiseDialog.ask(shell, session).ifPresent(session.plan()::choose);
            case "plan" -> NewPlanDialog.ask(shell, session).ifPresent(session.plan()::choose);
            case "action" -> NewActionDialog.ask(shell, session, null, List.of())
                    .ifPresent(session.plan()::choose);
            case "project" -> Titles.ask(shell, "newProject", "").ifPresent(title -> Changing.run(session,
                    () -> session.plan().choose(new PlanGestures(session.study()).newProject(title, null))));
            case "chain" -> chain(window);
            case "complaint" -> complaint(shell, session);
            default -> throw new IllegalStateException(action);
        }
    }

    private static List<Passage> chosen(IWorkbenchPart part, StudySession session) {
        List<Passage> there = part instanceof PassageSource source ? source.chosenPassages() : List.of();
        return there.isEmpty() ? ChosenPassages.of(session) : there;
    }

    private static void chain(IWorkbenchWindow window) {
        try {
            IViewPart view = window.getActivePage().showView(Ids.PLAN_CHAIN, null, IWorkbenchPage.VIEW_ACTIVATE);
            if (view instanceof ChainView chain) {
                chain.showWords();
            }
        } catch (PartInitException e) {
            Problems.show(window.getShell(), e);
        }
    }

    private static void complaint(Shell shell, StudySession session) {
        session.desk().current().ifPresent(text -> Titles.ask(shell, "newComplaint", "").ifPresent(number -> Changing
                .run(session, () -> new PlanGestures(session.study()).complaint(text.id(), number))));
    }
}
