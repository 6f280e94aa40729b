package org.verbatelier.app.internal;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.workbench.Appearance;
import org.verbatelier.ui.workbench.TextSize;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** Runs the workbench until its last window is closed. */
public class WorkbenchApplication implements IApplication {

    /** Property of the platform. */
    private static final String CLEAR_LAYOUT = "clearPersistedState";
    private static final String LAYOUT_LANGUAGE = "layoutLanguage";

    @Override
    public Object start(IApplicationContext context) {
        Arguments arguments = Arguments.of(Platform.getApplicationArgs());
        Display.setAppName("Verbatelier");
        TextSize.prepare(TextSize.chosen());
        Display display = PlatformUI.createDisplay();
        TextSize.apply(TextSize.chosen());
        try {
            if (!isAlone()) {
                MessageDialog.openInformation(null, "Verbatelier", Messages.get("alreadyOpen"));
                return EXIT_OK;
            }
            Appearance.prepare(arguments.theme() != null ? arguments.theme()
                    : WorkbenchSettings.get(WorkbenchSettings.THEME, "system"));
            forgetLayoutOfOtherLanguage();
            int code = PlatformUI.createAndRunWorkbench(display, new StartAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Two workbenches would overwrite each other's layout and preferences. */
    private static boolean isAlone() {
        try {
            Location place = Platform.getInstanceLocation();
            return place == null || place.isReadOnly() || place.lock();
        } catch (IOException e) {
            // a place that cannot be locked, such as some network folders, must not keep anybody from working
            ILog.of(WorkbenchApplication.class).warn(e.getMessage(), e);
            return true;
        }
    }

    /** A saved layout holds the titles of its parts in the language of then. */
    private static void forgetLayoutOfOtherLanguage() {
        String language = Locale.getDefault().getLanguage();
        if (!language.equals(WorkbenchSettings.get(LAYOUT_LANGUAGE, language))) {
            System.setProperty(CLEAR_LAYOUT, "true");
        }
        WorkbenchSettings.put(LAYOUT_LANGUAGE, language);
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
