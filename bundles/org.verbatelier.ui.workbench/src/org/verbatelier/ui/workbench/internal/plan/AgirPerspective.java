package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.verbatelier.ui.workbench.Ids;

/** Register and plan in the middle, what is behind them below, the form and the words to the right. */
public class AgirPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout form = layout.createFolder("form", IPageLayout.RIGHT, 0.66f, IPageLayout.ID_EDITOR_AREA);
        form.addView(Ids.PLAN_ENTRY);
        IFolderLayout words = layout.createFolder("words", IPageLayout.BOTTOM, 0.68f, "form");
        words.addView(Ids.READER);
        words.addPlaceholder(Ids.DETAILS);
        words.addPlaceholder(Ids.HISTORY);
        IFolderLayout main = layout.createFolder("plan", IPageLayout.LEFT, 0.95f, IPageLayout.ID_EDITOR_AREA);
        List.of(Ids.IRRITANTS, Ids.PLAN_BOARD, Ids.PLAN_CALENDAR, Ids.PLAN_PRIORITIES, Ids.MY_ACTIONS)
                .forEach(main::addView);
        IFolderLayout below = layout.createFolder("behind", IPageLayout.BOTTOM, 0.62f, "plan");
        List.of(Ids.PLAN_CHAIN, Ids.PASSAGES, Ids.PLAN_REMINDERS, Ids.PROMISES, Ids.SITE_PROJECTS)
                .forEach(below::addView);
        below.addPlaceholder(Ids.SEARCH);
        layout.addPerspectiveShortcut(Ids.PERSPECTIVE_CODER);
    }
}
