package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;

/** Brings the list of passages to the front without taking the keyboard from where one is. */
public class ShowPassages extends AbstractHandler {

    /** Lists passages in their view, which opens when it is not there. */
    public static void of(StudySession session, PassageList list) {
        session.wantPassages(list);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(Ids.SHOW_PASSAGES, null);
        } catch (CommandException e) {
            Problems.show(null, e);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(Ids.PASSAGES, null,
                    IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            Problems.show(HandlerUtil.getActiveShell(event), e);
        }
        return null;
    }
}
