package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.verbatelier.ui.workbench.Ids;

/** Figures in the middle, the passages behind them on the right, and the words in their context below these. */
public class AnalyserPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(Ids.FIGURES, IPageLayout.LEFT, 0.7f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(Ids.PASSAGES, IPageLayout.RIGHT, 0.7f, Ids.FIGURES);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.55f, Ids.PASSAGES);
        below.addView(Ids.READER);
        below.addView(Ids.DETAILS);
        layout.addPlaceholder(Ids.SEARCH, IPageLayout.BOTTOM, 0.7f, Ids.FIGURES);
        layout.addPlaceholder(Ids.MIRROR, IPageLayout.BOTTOM, 0.5f, Ids.FIGURES);
        layout.addPerspectiveShortcut(Ids.PERSPECTIVE_CODER);
    }
}
