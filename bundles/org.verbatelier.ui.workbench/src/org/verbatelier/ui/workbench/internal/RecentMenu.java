package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** The studies opened last. */
public class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> recent = WorkbenchSettings.recent();
        return recent.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path folder) {
        return new ActionContributionItem(SimpleAction.of(folder.toString(), () -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            new StudyOpening(window).open(folder);
        }));
    }
}
