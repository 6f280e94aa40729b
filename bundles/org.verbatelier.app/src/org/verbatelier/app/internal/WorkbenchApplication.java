package org.verbatelier.app.internal;

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

    @Override
    public Object start(IApplicationContext context) {
        Arguments arguments = Arguments.of(Platform.getApplicationArgs());
        Display.setAppName("Verbatelier");
        Display display = PlatformUI.createDisplay();
        try {
            Appearance.prepare(arguments.theme() != null ? arguments.theme()
                    : WorkbenchSettings.get(WorkbenchSettings.THEME, "system"));
            int code = PlatformUI.createAndRunWorkbench(display, new StartAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
