package org.verbatelier.ui.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.verbatelier.ui.workbench.Ids;

/** The files of the study above the grid, what is known of a verbatim beside it. */
public class CorpusPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.3f, IPageLayout.ID_EDITOR_AREA);
        top.addView(Ids.SOURCES);
        top.addView(Ids.ENCOUNTERS);
        layout.addView(Ids.DETAILS, IPageLayout.RIGHT, 0.72f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(Ids.SEARCH, IPageLayout.BOTTOM, 0.68f, IPageLayout.ID_EDITOR_AREA);
        layout.addPerspectiveShortcut(Ids.PERSPECTIVE_CODER);
    }
}
