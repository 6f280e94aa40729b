package org.verbatelier.app.internal;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.workbench.Appearance;
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
        Display display = PlatformUI.createDisplay();
        try {
            Appearance.prepare(arguments.theme() != null ? arguments.theme()
                    : WorkbenchSettings.get(WorkbenchSettings.THEME, "system"));
            forgetLayoutOfOtherLanguage();
            int code = PlatformUI.createAndRunWorkbench(display, new StartAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
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
