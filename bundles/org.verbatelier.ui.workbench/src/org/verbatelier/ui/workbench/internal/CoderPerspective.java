package org.verbatelier.ui.workbench.internal;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.verbatelier.ui.workbench.Ids;

/** Grid in the middle, codebook left, reader and details right, suggestions and search below. */
public class CoderPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(Ids.CODEBOOK, IPageLayout.LEFT, 0.19f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(Ids.READER, IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout details = layout.createFolder("details", IPageLayout.BOTTOM, 0.52f, Ids.READER);
        details.addView(Ids.SUGGESTIONS);
        details.addView(Ids.DETAILS);
        details.addView(Ids.HISTORY);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, IPageLayout.ID_EDITOR_AREA);
        below.addView(Ids.SEARCH);
        // wide lists open where there is room for them
        for (String list : List.of(Ids.SOURCES, Ids.ENCOUNTERS, Ids.FLAGGED, Ids.IDEAS, Ids.IRRITANTS, Ids.PLAN_BOARD,
                Ids.PLAN_CALENDAR, Ids.PLAN_PRIORITIES, Ids.MY_ACTIONS, Ids.PLAN_CHAIN, Ids.PLAN_REMINDERS,
                Ids.PROMISES,
                Ids.SITE_PROJECTS)) {
            below.addPlaceholder(list);
        }
        // two columns of words want most of the middle
        layout.addPlaceholder(Ids.MIRROR, IPageLayout.BOTTOM, 0.3f, IPageLayout.ID_EDITOR_AREA);
        layout.addPerspectiveShortcut(Ids.PERSPECTIVE_CORPUS);
    }
}
