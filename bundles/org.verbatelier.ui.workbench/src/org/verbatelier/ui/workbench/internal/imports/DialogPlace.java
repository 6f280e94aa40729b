package org.verbatelier.ui.workbench.internal.imports;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.workbench.Ids;

/** Where dialogs keep the size they were left with. */
final class DialogPlace {

    private DialogPlace() {
    }

    static IDialogSettings of(String dialog) {
        return DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(Platform.getBundle(Ids.BUNDLE)).getDialogSettings(), dialog);
    }
}
